package org.fourfold.optimisation;

import org.fourfold.domain.measure.Period;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.rule.Sense;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.Solution;

/**
 * The plans as good as one, with nothing to gain: two last rows keep its objective and the cost of
 * its second stage.
 *
 * @param gives by how much each of the two rows gives way for rounding
 */
record EquallyGood(LinearProgram program, double[] gives) {
  /** Keeping the objective exactly leaves no room for rounding. */
  private static final double SAME = 1e-9;

  static EquallyGood as(double[] values, PlanModel model, Goal goal) {
    double[] first = model.objective(goal.first());
    double[] second = model.objective(goal.second());
    model.programWith(keep("first", first, goal.maximise(), values));
    LinearProgram program = model.programWith(keep("second", second, false, values));
    return new EquallyGood(
        program.optimising(false, new double[program.columnCount()], 0),
        new double[] {give(first, values), give(second, values)});
  }

  private static LimitLine keep(String word, double[] objective, boolean atLeast, double[] values) {
    double value = value(objective, values);
    double give = give(objective, values);
    LimitLine line =
        new LimitLine(
            new LimitKey("as_good", LimitKind.RULE, word, Period.TOTAL),
            atLeast ? Sense.AT_LEAST : Sense.AT_MOST,
            atLeast ? value - give : value + give);
    for (int j = 0; j < objective.length; j++) {
      if (objective[j] != 0) {
        line.use(j, objective[j]);
      }
    }
    return line;
  }

  private static double value(double[] objective, double[] values) {
    double value = 0;
    for (int j = 0; j < objective.length; j++) {
      value += objective[j] * values[j];
    }
    return value;
  }

  private static double give(double[] objective, double[] values) {
    return SAME * Math.max(1, Math.abs(value(objective, values)));
  }

  /**
   * How much of an optimum is due to the rows' giving way, at least: an optimum is convex in what
   * rows allow, so that its slope there times the way back is no more than it loses.
   */
  double given(Solution.Prices prices) {
    int row = program.rowCount() - gives.length;
    double given = 0;
    for (int i = 0; i < gives.length; i++) {
      given += Math.abs(prices.duals()[row + i]) * gives[i];
    }
    return given;
  }
}
