package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.outcome.FrontierCurve;
import org.fourfold.domain.outcome.FrontierPoint;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.outcome.WholeUnits;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.optimisation.UnknownLimit;
import org.fourfold.whatif.Frontier;
import org.fourfold.whatif.FrontierRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The best objective against the amount of one limit. */
@Command(name = "frontier")
public final class FrontierVerb extends Verb {
  @Spec private CommandSpec spec;
  @Mixin private PlanOptions plan;
  @Mixin private SolveLimits limits;

  @Option(names = "--limit", paramLabel = "KIND:CODE[@PERIOD]", required = true)
  private String limit = "";

  @Option(names = "--from", paramLabel = "A", required = true)
  private double from;

  @Option(names = "--to", paramLabel = "B", required = true)
  private double to;

  @Option(names = "--steps", paramLabel = "N")
  private int steps = 10;

  @Option(names = "--whole-units")
  private boolean wholeUnits;

  @Option(names = "--gap", paramLabel = "GAP")
  private double gap = PlanRequest.DEFAULT.gap();

  @Option(names = "--seed", paramLabel = "N")
  private long seed = PlanRequest.DEFAULT.seed();

  public FrontierVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    FrontierRequest asked = asked();
    PlanRequest request = plan.request(limits, limits.gap(gap), seed, false, false);
    WorkspaceSource source = WorkspaceSource.read(plan.source);
    Department department = source.department(plan.scenario);
    answer.complain(source.warnings());
    if (department.periods().isEmpty()) {
      throw new BadInput(List.of(BadInput.noPeriods()));
    }
    try {
      FrontierCurve curve =
          new Frontier(bench.optimiser())
              .find(department, request, asked, SweepProgress.Listener.NONE, bench.cancellation());
      answer.say(text(curve, answer.phrases()));
      answer.json(json(curve));
      return exit(curve);
    } catch (UnknownLimit e) {
      return unknown(e, answer);
    }
  }

  private FrontierRequest asked() {
    LimitName name =
        LimitName.of(limit)
            .orElseThrow(() -> new WrongValue(spec, "--limit", limit, LimitName.allowed()));
    if (!Double.isFinite(from)) {
      throw new WrongValue(spec, "--from", String.valueOf(from), "allowed.number");
    }
    if (!Double.isFinite(to) || to <= from) {
      throw new WrongValue(spec, "--to", String.valueOf(to), "allowed.above");
    }
    if (steps < 1 || steps > FrontierRequest.MOST_STEPS) {
      throw new WrongValue(spec, "--steps", String.valueOf(steps), "allowed.steps");
    }
    return new FrontierRequest(
        name.kind(), name.code(), name.period(), from, to, steps, wholeUnits);
  }

  static Exit unknown(UnknownLimit e, Answer answer) throws IOException {
    String name = e.kind().code() + ":" + e.code() + (e.period().isEmpty() ? "" : "@" + e.period());
    String known = e.known().isEmpty() ? answer.phrases().of("none") : String.join(", ", e.known());
    String sentence = answer.phrases().of("frontier.unknown", name, known);
    answer.complain(sentence);
    answer.json(Json.object().put("status", "failed").put("message", sentence));
    return Exit.BAD_INPUT;
  }

  private static Exit exit(FrontierCurve curve) {
    boolean any = curve.points().stream().anyMatch(p -> p.objective() != null);
    return switch (curve.status()) {
      case OPTIMAL -> Exit.DONE;
      case INFEASIBLE, UNBOUNDED -> Exit.NO_PLAN;
      case FEASIBLE, CANCELLED -> any ? Exit.STOPPED_WITH_PLAN : Exit.STOPPED_WITHOUT;
      case FAILED -> Exit.INTERNAL_ERROR;
    };
  }

  private static ObjectNode json(FrontierCurve curve) {
    ObjectNode node = Json.object();
    node.set("points", Json.value(curve.points()));
    node.setAll(Json.of(curve));
    return node;
  }

  private static String text(FrontierCurve curve, Sentences phrases) {
    NumberText numbers = new NumberText(phrases.locale());
    TextTable table =
        new TextTable()
            .numbers(phrases.of("frontier.amount"))
            .numbers(phrases.of("objective"))
            .numbers(phrases.of("worth"))
            .numbers(phrases.of("frontier.from"))
            .numbers(phrases.of("frontier.to"))
            .words(phrases.of("status"));
    for (FrontierPoint p : curve.points()) {
      table.row(
          List.of(
              numbers.amount(p.x()),
              cell(numbers, p.objective()),
              cell(numbers, p.slope()),
              cell(numbers, p.slopeFrom()),
              cell(numbers, p.slopeTo()),
              p.status() == PlanStatus.OPTIMAL ? "" : p.status().code()));
    }
    String head =
        phrases.of(
            "frontier.title",
            curve.goal().code(),
            curve.kind().code() + ":" + curve.code(),
            curve.period().isEmpty() ? phrases.of("frontier.each") : curve.period(),
            numbers.fixed(curve.seconds(), 2));
    String note =
        curve.wholeUnits() == WholeUnits.NONE
            ? ""
            : phrases.of("frontier.whole." + curve.wholeUnits().code()) + System.lineSeparator();
    return head + System.lineSeparator() + table.text() + note;
  }

  private static String cell(NumberText numbers, Double value) {
    return value == null ? "" : numbers.amount(value);
  }
}
