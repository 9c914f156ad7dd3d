package org.fourfold.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.BoardEvidence;
import org.fourfold.domain.scenario.Comparison;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.report.BoardReport;
import org.fourfold.report.Report;
import org.fourfold.report.Reports;
import org.fourfold.report.page.Paper;
import org.fourfold.report.page.ReportFormat;
import org.fourfold.whatif.BoardQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plans, and prints the report of it. */
@Command(name = "report")
public final class ReportVerb extends Verb {
  private static final int MOST_RUNS = 100_000;

  @Spec private CommandSpec spec;
  @Mixin private PlanOptions plan;
  @Mixin private SolveLimits limits;

  @Option(names = "--kind", paramLabel = "KIND")
  private String kind = "plan";

  @Option(names = "--format", paramLabel = "pdf|html|xlsx")
  private ReportFormat format;

  @Option(names = "--paper", paramLabel = "a4|letter")
  private Paper paper = Paper.A4;

  @Option(names = "--compare", paramLabel = "S,…", split = ",")
  private List<String> compare = List.of();

  @Option(names = "--runs", paramLabel = "N")
  private int runs = 100;

  @Option(names = "--out", required = true, paramLabel = "F")
  private Path out;

  public ReportVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    Report report =
        Reports.named(kind).orElseThrow(() -> new WrongValue(spec, "--kind", kind, kinds()));
    if (runs < 0 || runs > MOST_RUNS) {
      throw new WrongValue(spec, "--runs", String.valueOf(runs), "allowed.draws");
    }
    if (compare.size() >= Comparison.MOST) {
      throw new WrongValue(spec, "--compare", String.valueOf(compare.size()), "allowed.five");
    }
    SafeFile.require(out);
    ReportFormat form = format == null ? ReportFormat.of(out).orElse(ReportFormat.PDF) : format;
    WorkspaceSource source = WorkspaceSource.read(plan.source);
    Department department = source.department(plan.scenario);
    PlanRequest request = plan.request(limits, 1e-4, 1, false, false);
    KeptPlan kept = KeptPlan.of(bench, source, plan.scenario, department, request);
    PlanOutcome outcome = kept.outcome();
    new ReportFile(source.workspace(), department, plan.scenario, evidence(source, request, report))
        .write(report, form, outcome, paper, answer.phrases().locale(), bench.version(), out);
    answer.complain(source.warnings());
    answer.say(answer.phrases().of(kept.kept() ? "report.kept" : "report.new"));
    answer.say(answer.phrases().of("report", out.toAbsolutePath()));
    answer.json(
        Json.object()
            .put("status", outcome.status().code())
            .put("kind", kind)
            .put("format", form.code())
            .put("plan", kept.kept() ? "kept" : "new")
            .put("out", out.toAbsolutePath().toString()));
    return Exit.of(outcome);
  }

  /** What only a board paper needs, and what takes time. */
  private Optional<BoardEvidence> evidence(
      WorkspaceSource source, PlanRequest request, Report report) {
    if (!(report instanceof BoardReport)) {
      return Optional.empty();
    }
    List<String> others =
        compare.isEmpty()
            ? BoardQuestion.usual(source.workspace(), plan.scenario)
            : compare.stream().map(c -> c.equals(ScenariosVerb.BASE) ? "" : c).toList();
    others.stream().filter(c -> !c.isEmpty()).forEach(source::known);
    BoardQuestion board =
        new BoardQuestion(
            bench.optimiser(),
            source.workspace(),
            request,
            (code, department) -> source.kept(code, department, request));
    BoardEvidence found =
        board.gather(
            plan.scenario, others, runs, SweepProgress.Listener.NONE, bench.cancellation());
    found.comparison().scenarios().stream()
        .filter(s -> s.outcome() != null)
        .forEach(s -> source.keep(s.scenario(), s.outcome()));
    return Optional.of(found);
  }

  private static String kinds() {
    return Reports.ALL.stream().map(Report::name).collect(Collectors.joining(", "));
  }
}
