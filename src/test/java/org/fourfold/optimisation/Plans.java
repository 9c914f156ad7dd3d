package org.fourfold.optimisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.assertj.core.data.Offset;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.solver.AutoSolver;
import org.fourfold.solver.LpSolver;

/** Plans departments in tests and finds numbers in the outcome. */
final class Plans {
  static final Offset<Double> NEAR = Offset.offset(1e-6);

  /** Where the second stage gives up a millionth of the best benefit. */
  static final Offset<Double> ABOUT = Offset.offset(1e-3);

  private static final LpSolver SOLVER = new AutoSolver();
  static final PlanOptimiser OPTIMISER = new PlanOptimiser(_ -> SOLVER);

  private Plans() {}

  static PlanOutcome plan(DepartmentBuilder department, Focus focus) {
    return plan(department.build(), PlanRequest.DEFAULT.withFocus(focus));
  }

  static PlanOutcome plan(DepartmentBuilder department, Objective objective) {
    return plan(department.build(), PlanRequest.DEFAULT.withObjective(objective));
  }

  static PlanOutcome plan(Department department, PlanRequest request) {
    return OPTIMISER.plan(department, request);
  }

  static PlanOutcome optimal(PlanOutcome outcome) {
    assertThat(outcome.status()).as(outcome.message()).isEqualTo(PlanStatus.OPTIMAL);
    return outcome;
  }

  static double value(PlanOutcome outcome, DecisionKind kind, String code, String period) {
    return decision(outcome, kind, code, period).value();
  }

  static double value(
      PlanOutcome outcome, DecisionKind kind, String code, String other, String period) {
    return outcome
        .decisions(kind)
        .filter(d -> d.code().equals(code) && d.other().equals(other) && d.period().equals(period))
        .findFirst()
        .orElseThrow()
        .value();
  }

  static DecisionValue decision(
      PlanOutcome outcome, DecisionKind kind, String code, String period) {
    return outcome
        .decisions(kind)
        .filter(d -> d.code().equals(code) && d.period().equals(period))
        .findFirst()
        .orElseThrow();
  }

  static LimitValue limit(PlanOutcome outcome, String name) {
    return found(outcome, name)
        .orElseThrow(
            () ->
                new AssertionError(
                    name + " not in " + outcome.limits().stream().map(LimitValue::name).toList()));
  }

  static Optional<LimitValue> found(PlanOutcome outcome, String name) {
    return outcome.limits().stream().filter(l -> l.name().equals(name)).findFirst();
  }
}
