package org.fourfold.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.fourfold.app.command.Exit;
import org.fourfold.app.command.Phrases;
import org.fourfold.app.command.PlanText;
import org.fourfold.app.command.ReportFile;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.report.PlanReport;
import org.fourfold.report.page.Paper;
import org.fourfold.report.page.ReportFormat;

/** What is done where no window can open: the sample department, planned and printed. */
public final class ConsolePlan {
  private final PlanOptimiser optimiser;
  private final Path reports;
  private final String version;

  ConsolePlan(PlanOptimiser optimiser, Path reports, String version) {
    this.optimiser = optimiser;
    this.reports = reports;
    this.version = version;
  }

  /**
   * Says why there is no window, plans, and names the report it wrote.
   *
   * @param reason why no window can open
   */
  public Exit run(String reason, PrintStream out) throws IOException {
    Sentences phrases = Phrases.in(Locale.ENGLISH);
    out.println(phrases.of("no.window", reason));
    out.println();
    Workspace workspace = Sample.read();
    Department department = workspace.department();
    PlanOutcome outcome = optimiser.plan(department, PlanRequest.DEFAULT);
    out.print(new PlanText(department, outcome, phrases).text());
    Path file = reports.resolve("sample-plan.pdf");
    new ReportFile(workspace, department, "")
        .write(
            new PlanReport(), ReportFormat.PDF, outcome, Paper.A4, Locale.ENGLISH, version, file);
    out.println();
    out.println(phrases.of("report", file));
    return Exit.of(outcome);
  }
}
