package org.fourfold.optimisation;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.outcome.Totals;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.solver.Solution;

/** The answer to one question of a sweep; what is not asked of it is not worked out. */
public final class SweepPlan {
  private final SweepModel model;
  private final SweepQuestion question;
  private final PlanRequest request;
  private final Solved solved;
  private final SweepStart start;
  private final boolean divided;

  SweepPlan(
      SweepModel model,
      SweepQuestion question,
      PlanRequest request,
      Solved solved,
      SweepStart start,
      boolean divided) {
    this.model = model;
    this.question = question;
    this.request = request;
    this.solved = solved;
    this.start = start;
    this.divided = divided;
  }

  public PlanStatus status() {
    return solved.status();
  }

  /** Why there is no plan, or {@code ""}. */
  public String message() {
    return solved.message();
  }

  public boolean hasPlan() {
    return solved.plan().isPresent();
  }

  /** Of the first stage, NaN where there is no plan. */
  public double objective() {
    return solved.objective();
  }

  /** Proven bound on the objective, NaN where unknown. */
  public double bound() {
    return solved.bound();
  }

  /** Least cost at this objective, null where the second stage was not solved. */
  public Double secondStage() {
    return solved.second();
  }

  public SweepStart start() {
    return start;
  }

  /** Whether whole-unit decisions were let take any value. */
  public boolean divided() {
    return divided;
  }

  /**
   * What one more of a limit is worth, in the objective's own direction: in one period, or as the
   * sum over them where {@code period} is empty. Empty where there are no verified prices.
   *
   * @throws UnknownLimit where the plan has no such limit
   */
  public OptionalDouble price(LimitKind kind, String code, String period) {
    Optional<Solution.Prices> prices = solved.prices();
    if (prices.isEmpty()) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (AmountPlace place : model.places().of(AmountChange.set(kind, code, period, 0))) {
      sum +=
          place.row()
              ? prices.get().duals()[place.index()]
              : bound(prices.get().reducedCosts()[place.index()], place.upper());
    }
    return OptionalDouble.of(sum);
  }

  private double bound(double reducedCost, boolean upper) {
    boolean gains = model.goal().maximise() == upper;
    return gains ? Math.max(0, reducedCost) : Math.min(0, reducedCost);
  }

  /** Sums of the plan; empty where there is none. */
  public Optional<Totals> totals() {
    return solved
        .plan()
        .map(
            plan ->
                new PlanTotals(model.index(), model.model(), request.focus(), plan.values())
                    .of(question.refused(plan.values())));
  }

  /** The whole plan of a question that is a department; empty for changed amounts. */
  public Optional<PlanOutcome> outcome() {
    if (!question.amounts().isEmpty()) {
      return Optional.empty();
    }
    OutcomeWriter writer = new OutcomeWriter(model.index().department(), request, Map.of());
    PlanRead read = PlanRead.NONE;
    if (hasPlan()) {
      read =
          new PlanReading(model.index(), model.model(), model.goal(), solved, Extras.NONE)
              .read(request.focus());
    }
    return Optional.of(
        writer.write(
            model.goal(), solved, read, model.model().notApplied(), Reasons.NONE, Extras.NONE));
  }
}
