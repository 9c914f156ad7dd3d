package org.fourfold.solver;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.ModelEntity;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * One linear programme as a fresh ojAlgo model, always minimised (maximising with costs negated):
 * solving changes a model in place, so none is ever used twice. Rows without limits stay out of it.
 */
final class OjAlgoModel {
  private final LinearProgram program;
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Expression[] expressions;

  OjAlgoModel(LinearProgram program, long milliseconds) {
    this.program = program;
    expressions = new Expression[program.rowCount()];
    model.options.time_suffice = milliseconds;
    model.options.time_abort = milliseconds;
    for (int i = 0; i < expressions.length; i++) {
      if (Double.isFinite(program.rowLower[i]) || Double.isFinite(program.rowUpper[i])) {
        expressions[i] =
            limit(model.newExpression("r" + i), program.rowLower[i], program.rowUpper[i]);
      }
    }
    for (int j = 0; j < program.columnCount(); j++) {
      column(j);
    }
  }

  private void column(int j) {
    Variable x = limit(model.newVariable("x" + j), program.lower[j], program.upper[j]);
    x.weight(program.maximise ? -program.cost[j] : program.cost[j]);
    for (int e = program.columnStart[j]; e < program.columnStart[j + 1]; e++) {
      if (expressions[program.rowIndex[e]] != null) {
        expressions[program.rowIndex[e]].set(x, program.coefficient[e]);
      }
    }
  }

  private static <M extends ModelEntity<M>> M limit(M entity, double lower, double upper) {
    if (lower == upper) {
      return entity.level(lower);
    }
    if (Double.isFinite(lower)) {
      entity.lower(lower);
    }
    if (Double.isFinite(upper)) {
      entity.upper(upper);
    }
    return entity;
  }

  Optimisation.Result solve() {
    return model.minimise();
  }

  /** Values of the columns and prices of the rows. */
  EnginePoint point(Optimisation.Result result) {
    double[] values = new double[program.columnCount()];
    for (int j = 0; j < values.length; j++) {
      values[j] = result.doubleValue(j);
    }
    return result.getDualSolution().isEmpty()
        ? EnginePoint.withoutDuals(values)
        : new EnginePoint(values, duals(result));
  }

  /**
   * ojAlgo's multiplier is the price of a lower limit, and minus that of an upper or an equality.
   */
  private double[] duals(Optimisation.Result result) {
    double[] duals = new double[program.rowCount()];
    double sense = program.maximise ? -1 : 1;
    for (var entry : result.getDualValues()) {
      ModelEntity<?> entity = entry.getKey().left();
      if (entity instanceof Expression row && row.getName().startsWith("r")) {
        double sign = entry.getKey().right() == Optimisation.ConstraintType.LOWER ? sense : -sense;
        duals[Integer.parseInt(row.getName().substring(1))] += sign * entry.doubleValue();
      }
    }
    return duals;
  }
}
