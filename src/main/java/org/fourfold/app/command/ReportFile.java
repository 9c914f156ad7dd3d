package org.fourfold.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.report.PlanReport;
import org.fourfold.report.Report;
import org.fourfold.report.ReportInput;
import org.fourfold.report.page.Paper;
import org.fourfold.report.page.PdfWriter;
import org.fourfold.report.page.ReportDocument;

/** The report of one plan as a PDF file. */
public record ReportFile(Workspace workspace, Department department, String scenario) {

  /** Writes the plan report; the file is whole or not there. */
  public void write(PlanOutcome outcome, Paper paper, Locale locale, String version, Path file)
      throws IOException {
    write(new PlanReport(), outcome, paper, locale, version, file);
  }

  /** Writes a report of the catalogue. */
  public void write(
      Report report, PlanOutcome outcome, Paper paper, Locale locale, String version, Path file)
      throws IOException {
    LocalDateTime now = LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES);
    ReportDocument document =
        report.produce(
            new ReportInput(workspace, department, outcome, scenario, now, paper, locale, version));
    SafeFile.write(file, out -> new PdfWriter().write(document, out));
  }
}
