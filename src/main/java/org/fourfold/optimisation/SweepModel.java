package org.fourfold.optimisation;

import java.util.Optional;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.rule.Sense;
import org.fourfold.solver.LinearProgram;

/**
 * A department formulated for a sweep.
 *
 * @param first programme of the first stage; with a second one its last row is the objective,
 *     without limits until that stage
 * @param second costs of the second stage in the first one's direction, null where there is none
 */
record SweepModel(
    DepartmentIndex index,
    Goal goal,
    PlanModel model,
    AmountPlaces places,
    LinearProgram first,
    double[] second) {

  /** Empty where the department has no periods. */
  static Optional<SweepModel> of(Department department, PlanRequest request, SweepOptions options) {
    DepartmentIndex index = DepartmentIndex.of(department);
    if (index.periods() == 0) {
      return Optional.empty();
    }
    Formulation formulation = Formulation.of(index, request);
    Goal goal = formulation.goal();
    PlanModel model = new PlanModel(index.horizon());
    formulation.formulate(model);
    AmountPlaces places = new AmountPlaces(model);
    double[] objective = model.objective(goal.first());
    double[] second = options.cheapest() ? second(model, goal) : null;
    LinearProgram limits = second == null ? model.program() : model.programWith(best(objective));
    LinearProgram first = limits.optimising(goal.maximise(), objective, 0);
    if (options.divisible()) {
      first = first.with(null, null, null, new boolean[first.columnCount()], null, null);
    }
    return Optional.of(new SweepModel(index, goal, model, places, first, second));
  }

  private static double[] second(PlanModel model, Goal goal) {
    double[] second = model.objective(goal.second());
    boolean any = false;
    for (int j = 0; j < second.length; j++) {
      any |= second[j] != 0;
      second[j] = goal.maximise() ? -second[j] : second[j];
    }
    return any ? second : null;
  }

  private static LimitLine best(double[] objective) {
    LimitLine line =
        new LimitLine(
            new LimitKey("best", LimitKind.RULE, "objective", Period.TOTAL),
            Sense.AT_LEAST,
            Double.NEGATIVE_INFINITY);
    for (int j = 0; j < objective.length; j++) {
      if (objective[j] != 0) {
        line.use(j, objective[j]);
      }
    }
    return line;
  }

  /** The second stage among plans about as good as {@code best}; see {@link StagedSolve}. */
  LinearProgram second(LinearProgram changed, double best) {
    double give = goal.given() * Math.max(1, Math.abs(best));
    int row = changed.rowCount() - 1;
    double[] lower = changed.rowLower().clone();
    double[] upper = changed.rowUpper().clone();
    lower[row] = goal.maximise() ? best - give : Double.NEGATIVE_INFINITY;
    upper[row] = goal.maximise() ? Double.POSITIVE_INFINITY : best + give;
    return changed.with(second, null, null, null, lower, upper);
  }
}
