package org.fourfold.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.report.PlanReport;
import org.fourfold.report.page.Paper;
import org.fourfold.report.page.ReportFormat;
import org.fourfold.solver.SolveProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plans a department. */
@Command(name = "plan")
public final class PlanVerb extends Verb {
  @Spec private CommandSpec spec;
  @Mixin private PlanOptions plan;
  @Mixin private SolveLimits limits;

  @Option(names = "--gap", paramLabel = "GAP")
  private double gap = PlanRequest.DEFAULT.gap();

  @Option(names = "--seed", paramLabel = "N")
  private long seed = PlanRequest.DEFAULT.seed();

  @Option(names = "--marginals")
  private boolean marginals;

  @Option(names = "--ties")
  private boolean ties;

  @Option(names = "--report", paramLabel = "FILE.pdf")
  private Optional<Path> report = Optional.empty();

  @Option(names = "--paper", paramLabel = "a4|letter")
  private Paper paper = Paper.A4;

  @Option(names = "--out", paramLabel = "DIR")
  private Optional<Path> out = Optional.empty();

  public PlanVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    ReportFormat format = format();
    requireTargets();
    PlanRequest request = plan.request(limits, limits.gap(gap), seed, marginals, ties);
    WorkspaceSource source = WorkspaceSource.read(plan.source);
    Department department = source.department(plan.scenario);
    if (department.periods().isEmpty()) {
      throw new BadInput(List.of(BadInput.noPeriods()));
    }
    answer.complain(source.warnings());
    PlanOutcome outcome =
        bench
            .optimiser()
            .plan(department, request, SolveProgress.Listener.NONE, bench.cancellation());
    source.keep(plan.scenario, outcome);
    answer.say(new PlanText(department, outcome, answer.phrases()).text());
    if (out.isPresent()) {
      new PlanFiles(outcome).write(out.get());
      answer.say(answer.phrases().of("written", out.get().toAbsolutePath()));
    }
    if (report.isPresent()) {
      ReportFile file = new ReportFile(source.workspace(), department, plan.scenario);
      file.write(
          new PlanReport(),
          format,
          outcome,
          paper,
          answer.phrases().locale(),
          bench.version(),
          report.get());
      answer.say(answer.phrases().of("report", report.get().toAbsolutePath()));
    }
    answer.json(PlanJson.of(outcome));
    if (outcome.status() == PlanStatus.FAILED) {
      answer.complain(outcome.message());
      answer.complain(answer.phrases().of("see.log", bench.log()));
    }
    return Exit.of(outcome);
  }

  /** Of the report, by its ending; a name without one is a PDF. */
  private ReportFormat format() {
    if (report.isEmpty() || !report.get().getFileName().toString().contains(".")) {
      return ReportFormat.PDF;
    }
    return ReportFormat.of(report.get())
        .orElseThrow(
            () -> new WrongValue(spec, "--report", report.get().toString(), "allowed.report"));
  }

  /** Says before any planning what could not be written after it. */
  private void requireTargets() throws IOException {
    if (out.isPresent()) {
      SafeFile.requireFolder(out.get());
    }
    if (report.isPresent()) {
      SafeFile.require(report.get());
    }
  }
}
