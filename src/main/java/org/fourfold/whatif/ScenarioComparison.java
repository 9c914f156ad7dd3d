package org.fourfold.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.monitoring.Replanned;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentCheck;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.AssumptionGroup;
import org.fourfold.domain.scenario.Comparison;
import org.fourfold.domain.scenario.InputDifference;
import org.fourfold.domain.scenario.ScenarioResult;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.Waterfall;
import org.fourfold.domain.scenario.WaterfallStep;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.optimisation.PlanSweep;
import org.fourfold.optimisation.SweepChange;
import org.fourfold.optimisation.SweepOptions;
import org.fourfold.optimisation.SweepPlan;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.SolveProgress;

/**
 * Scenarios side by side, and the way from the first to each other.
 *
 * <p><b>Method.</b> Each scenario is planned, unless its plan is at hand. For the way, each group
 * of assumptions that only one of the two makes is taken alone on top of the first, as if whole
 * units could be divided; what all together bring beyond the sum is the interaction, and what whole
 * units change is the last step. So the steps add up to the difference of the plans.
 *
 * <p><b>Cost.</b> A plan for each scenario, and a warm linear plan for each group.
 *
 * <p><b>Errors.</b> A scenario that cannot be planned stands in the comparison with its problems or
 * its conflict, and without a way to it.
 */
public final class ScenarioComparison {
  private final PlanOptimiser optimiser;
  private final Workspace workspace;
  private final ScenarioTree tree;
  private final PlanRequest request;
  private final BiFunction<String, Department, Optional<PlanOutcome>> kept;

  private record Found(ScenarioResult result, Department department) {}

  private record Taken(WaterfallStep.Kind kind, AssumptionGroup group) {}

  /** Where the answers for a way begin: that of its end, then of its steps. */
  private record Way(Found to, List<Taken> steps, int first) {}

  private record Answer(PlanStatus status, double objective) {
    static Answer of(SweepPlan plan) {
      return new Answer(plan.status(), plan.objective());
    }
  }

  /**
   * @param kept the plan at hand of a scenario, where there is one made of this very department
   */
  public ScenarioComparison(
      PlanOptimiser optimiser,
      Workspace workspace,
      PlanRequest request,
      BiFunction<String, Department, Optional<PlanOutcome>> kept) {
    this.optimiser = optimiser;
    this.workspace = workspace;
    this.request = request;
    this.kept = kept;
    tree = new ScenarioTree(workspace);
  }

  /**
   * @param scenarios codes, {@code ""} for the base; the first is what the others are compared with
   */
  public Comparison compare(
      List<String> scenarios, SweepProgress.Listener listener, Cancellation cancellation) {
    List<Found> found = new ArrayList<>();
    long start = System.nanoTime();
    for (String code : scenarios) {
      found.add(planned(code, cancellation));
      double seconds = (System.nanoTime() - start) * 1e-9;
      listener.heard(new SweepProgress(found.size(), 2 * scenarios.size(), seconds));
    }
    List<Waterfall> ways =
        found.getFirst().result().hasPlan()
            ? ways(found, scenarios.size(), listener, cancellation)
            : List.of();
    return new Comparison(
        found.stream().map(Found::result).toList(),
        InputDifference.between(found.stream().map(Found::department).toList()),
        ways);
  }

  private Found planned(String code, Cancellation cancellation) {
    ScenarioTree.Resolved resolved = tree.resolve(code);
    Department department = resolved.department();
    List<Problem> problems = new ArrayList<>(resolved.problems());
    DepartmentCheck.of(department).stream().filter(Problem::isError).forEach(problems::add);
    PlanOutcome outcome = null;
    if (problems.stream().noneMatch(Problem::isError)) {
      outcome =
          kept.apply(code, department)
              .orElseGet(
                  () ->
                      optimiser.plan(
                          department, request, SolveProgress.Listener.NONE, cancellation));
    }
    return new Found(new ScenarioResult(code, tree.name(code), problems, outcome), department);
  }

  /** The ways to all others, their steps asked at once, so that the first is planned only once. */
  private List<Waterfall> ways(
      List<Found> found, int before, SweepProgress.Listener listener, Cancellation cancellation) {
    Found from = found.getFirst();
    List<Way> ways = new ArrayList<>();
    List<SweepChange> questions = new ArrayList<>();
    questions.add(new SweepChange.Instead(from.department()));
    for (Found to : found.subList(1, found.size())) {
      if (to.result().hasPlan()) {
        ways.add(way(from, to, questions));
      }
    }
    if (ways.isEmpty()) {
      return List.of();
    }
    PlanSweep sweep =
        optimiser.sweep(from.department(), request.withRanges(false), SweepOptions.quick());
    SweepProgress.Listener told =
        heard ->
            listener.heard(
                new SweepProgress(before + heard.done(), before + heard.of(), heard.seconds()));
    List<Answer> answers = sweep.run(questions, Answer::of, told, cancellation);
    List<Waterfall> made = new ArrayList<>();
    for (Way way : ways) {
      List<Answer> own = new ArrayList<>(List.of(answers.getFirst()));
      own.addAll(answers.subList(way.first(), way.first() + 1 + way.steps().size()));
      if (!Double.isNaN(own.get(0).objective() + own.get(1).objective())) {
        made.add(way(from.result(), way.to().result(), way.steps(), own));
      }
    }
    return made;
  }

  /** Asks for the end and for each step to it. */
  private Way way(Found from, Found to, List<SweepChange> questions) {
    List<Assumption> here = tree.all(from.result().scenario());
    List<Assumption> there = tree.all(to.result().scenario());
    List<Taken> steps = new ArrayList<>();
    int first = questions.size();
    questions.add(new SweepChange.Instead(to.department()));
    for (AssumptionGroup group : AssumptionGroup.of(without(here, there))) {
      Department without = made(workspace.department(), without(here, group.assumptions()));
      steps.add(new Taken(WaterfallStep.Kind.DROPPED, group));
      questions.add(new SweepChange.Instead(without));
    }
    for (AssumptionGroup group : AssumptionGroup.of(without(there, here))) {
      steps.add(new Taken(WaterfallStep.Kind.MADE, group));
      questions.add(new SweepChange.Instead(made(from.department(), group.assumptions())));
    }
    return new Way(to, steps, first);
  }

  private static Waterfall way(
      ScenarioResult from, ScenarioResult to, List<Taken> steps, List<Answer> answers) {
    double start = from.outcome().objective();
    double end = to.outcome().objective();
    double divisible = answers.get(0).objective();
    List<WaterfallStep> way = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < steps.size(); i++) {
      Answer alone = answers.get(i + 2);
      boolean planned = Double.isFinite(alone.objective());
      double change = planned ? alone.objective() - divisible : 0;
      sum += change;
      Taken taken = steps.get(i);
      way.add(new WaterfallStep(taken.kind(), taken.group().assumptions(), change, alone.status()));
    }
    double together = answers.get(1).objective() - divisible;
    if (steps.size() > 1 || Math.abs(together - sum) > 1e-6 * Math.max(1, Math.abs(together))) {
      way.add(last(WaterfallStep.Kind.INTERACTION, together - sum));
      sum = together;
    }
    double rest = end - start - sum;
    if (Math.abs(rest) > 1e-9 * Math.max(1, Math.abs(end))) {
      boolean anew = replanned(from) || replanned(to);
      way.add(last(anew ? WaterfallStep.Kind.ACTUALS : WaterfallStep.Kind.WHOLE_UNITS, rest));
    }
    return new Waterfall(from.scenario(), to.scenario(), start, end, way);
  }

  private static boolean replanned(ScenarioResult result) {
    return result.outcome().options().containsKey(Replanned.FROM);
  }

  private static WaterfallStep last(WaterfallStep.Kind kind, double change) {
    return new WaterfallStep(kind, List.of(), change, PlanStatus.OPTIMAL);
  }

  private static List<Assumption> without(List<Assumption> all, List<Assumption> some) {
    return all.stream().filter(a -> !some.contains(a)).toList();
  }

  private static Department made(Department department, List<Assumption> assumptions) {
    return ScenarioTree.make(department, assumptions).department();
  }
}
