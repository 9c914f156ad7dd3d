package org.fourfold.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.scenario.BoardEvidence;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.report.Report;
import org.fourfold.report.ReportInput;
import org.fourfold.report.page.Paper;
import org.fourfold.report.page.ReportDocument;
import org.fourfold.report.page.ReportFormat;

/** The report of one plan as a file. */
public record ReportFile(
    Workspace workspace, Department department, String scenario, Optional<BoardEvidence> evidence) {

  /** A report with nothing beside the plan. */
  public ReportFile(Workspace workspace, Department department, String scenario) {
    this(workspace, department, scenario, Optional.empty());
  }

  /** Writes a report of the catalogue; the file is whole or not there. */
  public void write(
      Report report,
      ReportFormat format,
      PlanOutcome outcome,
      Paper paper,
      Locale locale,
      String version,
      Path file)
      throws IOException {
    LocalDateTime now = LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES);
    ReportDocument document =
        report.produce(
            new ReportInput(workspace, department, outcome, scenario, now, paper, locale, version)
                .with(evidence.orElseGet(() -> BoardEvidence.of(scenario, outcome))));
    SafeFile.write(file, out -> format.write(document, out));
  }
}
