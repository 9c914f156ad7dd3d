package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.outcome.WholeUnits;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.CandidateResult;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.UncertaintyOutcome;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.whatif.MonteCarlo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What plans come to over many draws of what is uncertain. */
@Command(name = "uncertainty")
public final class UncertaintyVerb extends Verb {
  private static final int MOST_RUNS = 1_000_000;
  private static final int MOST_BINDING = 15;

  @Spec private CommandSpec spec;
  @Mixin private PlanOptions plan;
  @Mixin private SolveLimits solve;

  @Option(names = "--runs", paramLabel = "N")
  private int runs = 1000;

  @Option(names = "--seed", paramLabel = "N")
  private long seed = PlanRequest.DEFAULT.seed();

  @Option(names = "--candidates", paramLabel = "S,…", split = ",")
  private List<String> candidates = List.of();

  @Option(names = "--totals")
  private boolean totals;

  @Option(names = "--no-candidates")
  private boolean none;

  public UncertaintyVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    if (runs < 1 || runs > MOST_RUNS) {
      throw new WrongValue(spec, "--runs", String.valueOf(runs), "allowed.runs");
    }
    PlanRequest request = plan.request(solve, PlanRequest.DEFAULT.gap(), seed, false, false);
    WorkspaceSource source = WorkspaceSource.read(plan.source);
    answer.complain(source.warnings());
    if (source.department(plan.scenario).periods().isEmpty()) {
      throw new BadInput(List.of(BadInput.noPeriods()));
    }
    candidates.forEach(source::department);
    if (source.workspace().rows(PlanningTables.UNCERTAINTY).isEmpty()) {
      answer.complain(answer.phrases().of("uncertainty.nothing"));
    }
    MonteCarlo monteCarlo =
        new MonteCarlo(
            bench.optimiser(),
            source.workspace(),
            request,
            new MonteCarlo.Asked(plan.scenario, candidates, !none, totals, runs, seed));
    BadInput.refuse(monteCarlo.problems());
    UncertaintyOutcome found = monteCarlo.run(SweepProgress.Listener.NONE, bench.cancellation());
    answer.say(text(found, answer.phrases()));
    ObjectNode json = Json.of(found);
    json.remove("objectives");
    answer.json(json);
    return found.stopped()
        ? found.withPlan() > 0 ? Exit.STOPPED_WITH_PLAN : Exit.STOPPED_WITHOUT
        : found.withPlan() > 0 ? Exit.DONE : Exit.NO_PLAN;
  }

  private static String text(UncertaintyOutcome found, Sentences phrases) {
    NumberText numbers = new NumberText(phrases.locale());
    StringBuilder text = new StringBuilder();
    text.append(
            phrases.of(
                "uncertainty.title",
                found.runs(),
                found.seed(),
                found.withPlan(),
                numbers.fixed(found.seconds(), 1)))
        .append(System.lineSeparator());
    TextTable totals = new TextTable().words("").numbers("P10").numbers("P50").numbers("P90");
    found
        .p50()
        .forEach(
            (name, middle) ->
                totals.row(
                    List.of(
                        phrases.of(name.equals("objective") ? name : "total." + name),
                        cell(numbers, found.p10().get(name)),
                        cell(numbers, middle),
                        cell(numbers, found.p90().get(name)))));
    text.append(totals.text());
    TextTable binding =
        new TextTable()
            .words(phrases.of("uncertainty.limit"))
            .numbers(phrases.of("uncertainty.chance"));
    found.binding().entrySet().stream()
        .limit(MOST_BINDING)
        .forEach(e -> binding.row(List.of(e.getKey(), numbers.share(e.getValue()))));
    text.append(System.lineSeparator()).append(binding.text());
    if (!found.candidates().isEmpty()) {
      TextTable held = new TextTable().words(phrases.of("uncertainty.candidate"));
      held.numbers("P10").numbers("P50").numbers("P90").numbers(phrases.of("uncertainty.planned"));
      held.words("");
      for (int i = 0; i < found.candidates().size(); i++) {
        CandidateResult c = found.candidates().get(i);
        held.row(
            List.of(
                name(c, phrases, numbers),
                cell(numbers, c.p10()),
                cell(numbers, c.p50()),
                cell(numbers, c.p90()),
                numbers.share(c.planned()),
                i == found.best() ? phrases.of("uncertainty.best") : ""));
      }
      text.append(System.lineSeparator()).append(held.text());
    }
    if (found.wholeUnits() == WholeUnits.DIVIDED) {
      text.append(phrases.of("whole.divided")).append(System.lineSeparator());
    }
    return text.toString();
  }

  private static String name(CandidateResult c, Sentences phrases, NumberText numbers) {
    return switch (c.kind()) {
      case AS_PLANNED -> phrases.of("uncertainty.asPlanned");
      case SCENARIO -> c.scenario();
      case DRAW -> phrases.of("uncertainty.draw", numbers.fixed(100 * c.share(), 0));
    };
  }

  private static String cell(NumberText numbers, Double value) {
    return value == null ? "–" : numbers.amount(value);
  }
}
