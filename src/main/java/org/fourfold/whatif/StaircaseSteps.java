package org.fourfold.whatif;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.outcome.Staircase;
import org.fourfold.domain.outcome.StaircaseStep;
import org.fourfold.domain.outcome.WholeUnits;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.optimisation.AmountChange;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.optimisation.PlanSweep;
import org.fourfold.optimisation.SweepChange;
import org.fourfold.optimisation.SweepOptions;
import org.fourfold.optimisation.SweepPlan;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.solver.Cancellation;

/**
 * What limits cost when they are added one at a time, in the order given.
 *
 * <p><b>Method.</b> The department is planned with the limits named taken away, then with the first
 * of them, the first two, and so on; the last step is the plan as it stands. What a limit costs
 * depends on those before it.
 *
 * <p><b>Errors.</b> A limit that the plan does not have throws {@link
 * org.fourfold.optimisation.UnknownLimit}. A step without a plan, endless where a limit was all
 * that held it, says so and has no number.
 */
public final class StaircaseSteps {
  /** A limit to be added; an empty period means each. */
  public record Named(LimitKind kind, String code, String period) {}

  private record Answer(PlanStatus status, Double objective) {
    static Answer of(SweepPlan plan) {
      double value = plan.objective();
      return new Answer(plan.status(), Double.isFinite(value) ? value : null);
    }
  }

  private final PlanOptimiser optimiser;

  public StaircaseSteps(PlanOptimiser optimiser) {
    this.optimiser = optimiser;
  }

  /**
   * @param wholeUnits whether whole units are kept whole, at the cost of a search for each step
   */
  public Staircase climb(
      Department department,
      PlanRequest request,
      List<Named> limits,
      boolean wholeUnits,
      SweepProgress.Listener listener,
      Cancellation cancellation) {
    long start = System.nanoTime();
    SweepOptions options = SweepOptions.quick().withDivisible(!wholeUnits);
    PlanSweep sweep = optimiser.sweep(department, request.withRanges(false), options);
    List<SweepChange> questions = new ArrayList<>();
    for (int kept = 0; kept <= limits.size(); kept++) {
      questions.add(
          new SweepChange.Amounts(
              limits.subList(kept, limits.size()).stream()
                  .map(
                      l ->
                          AmountChange.set(
                              l.kind(), l.code(), l.period(), Double.POSITIVE_INFINITY))
                  .toList()));
    }
    List<Answer> answers = sweep.run(questions, Answer::of, listener, cancellation);
    List<StaircaseStep> steps = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      Double here = answers.get(i).objective();
      Double before = i == 0 ? null : answers.get(i - 1).objective();
      Named limit = i == 0 ? new Named(null, "", "") : limits.get(i - 1);
      steps.add(
          new StaircaseStep(
              limit.kind(),
              limit.code(),
              limit.period(),
              here,
              here == null || before == null ? null : here - before,
              answers.get(i).status()));
    }
    WholeUnits units =
        wholeUnits && sweep.hasWholeUnits()
            ? WholeUnits.KEPT
            : sweep.hasWholeUnits() ? WholeUnits.DIVIDED : WholeUnits.NONE;
    return new Staircase(
        request.objective().orElse(department.profile().objective()),
        steps,
        units,
        (System.nanoTime() - start) * 1e-9,
        department.hash());
  }
}
