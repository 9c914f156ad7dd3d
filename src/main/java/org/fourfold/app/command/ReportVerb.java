package org.fourfold.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.report.Report;
import org.fourfold.report.Reports;
import org.fourfold.report.page.Paper;
import org.fourfold.solver.SolveProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Plans, and prints the report of it. */
@Command(name = "report")
public final class ReportVerb extends Verb {
  private static final String PDF = "pdf";

  @Spec private CommandSpec spec;
  @Mixin private PlanOptions plan;
  @Mixin private SolveLimits limits;

  @Option(names = "--kind", paramLabel = "KIND")
  private String kind = "plan";

  @Option(names = "--format", paramLabel = PDF)
  private String format = PDF;

  @Option(names = "--paper", paramLabel = "a4|letter")
  private Paper paper = Paper.A4;

  @Option(names = "--out", required = true, paramLabel = "F")
  private Path out;

  public ReportVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    Report report = Reports.named(kind).orElseThrow(() -> unknown("--kind", kind, kinds()));
    if (!format.equals(PDF)) {
      throw unknown("--format", format, PDF);
    }
    WorkspaceSource source = WorkspaceSource.read(plan.source);
    Department department = source.department(plan.scenario);
    PlanOutcome outcome =
        bench
            .optimiser()
            .plan(
                department,
                plan.request(limits, 1e-4, 1, false, false),
                SolveProgress.Listener.NONE,
                bench.cancellation());
    new ReportFile(source.workspace(), department, plan.scenario)
        .write(report, outcome, paper, answer.phrases().locale(), bench.version(), out);
    answer.complain(source.warnings());
    answer.say(answer.phrases().of("report", out.toAbsolutePath()));
    answer.json(
        Json.object()
            .put("status", outcome.status().code())
            .put("kind", kind)
            .put("format", format)
            .put("out", out.toAbsolutePath().toString()));
    return Exit.of(outcome);
  }

  private static String kinds() {
    return Reports.ALL.stream().map(Report::name).collect(Collectors.joining(", "));
  }

  private ParameterException unknown(String option, String given, String allowed) {
    String text =
        "Invalid value for option '%s': '%s' is not one of: %s".formatted(option, given, allowed);
    return new ParameterException(spec.commandLine(), text);
  }
}
