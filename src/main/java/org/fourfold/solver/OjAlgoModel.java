package org.fourfold.solver;

import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.ModelEntity;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * One linear programme as a fresh ojAlgo model, always minimised (maximising with costs negated):
 * solving changes a model in place, so none is ever used twice. Columns held at one value and rows
 * without limits stay out of it, since ojAlgo stumbles over what they leave empty.
 */
final class OjAlgoModel {
  private final LinearProgram program;
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final double[] values;
  private final int[] variableOf;
  private final Expression[] expressions;
  private boolean contradiction;

  OjAlgoModel(LinearProgram program, long milliseconds) {
    this.program = program;
    values = program.lower.clone();
    variableOf = new int[values.length];
    expressions = new Expression[program.rowCount()];
    model.options.time_suffice = milliseconds;
    model.options.time_abort = milliseconds;
    rows();
    for (int j = 0; j < values.length; j++) {
      variableOf[j] = isHeld(j) ? -1 : column(j);
    }
  }

  private boolean isHeld(int column) {
    return program.lower[column] == program.upper[column];
  }

  /** Rows that still hold a free column, their limits less what held columns use. */
  private void rows() {
    double[] used = new double[expressions.length];
    double[] size = new double[expressions.length];
    int[] free = new int[expressions.length];
    for (int j = 0; j < values.length; j++) {
      for (int e = program.columnStart[j]; e < program.columnStart[j + 1]; e++) {
        int i = program.rowIndex[e];
        if (isHeld(j)) {
          used[i] += program.coefficient[e] * values[j];
          size[i] += Math.abs(program.coefficient[e] * values[j]);
        } else {
          free[i]++;
        }
      }
    }
    for (int i = 0; i < expressions.length; i++) {
      double lower = program.rowLower[i] - used[i];
      double upper = program.rowUpper[i] - used[i];
      if (free[i] > 0 && (Double.isFinite(lower) || Double.isFinite(upper))) {
        expressions[i] = limit(model.newExpression("r" + i), lower, upper);
      } else {
        double slack = PrimalCheck.ROUNDING * Math.max(1, size[i]);
        contradiction |= lower > slack || upper < -slack;
      }
    }
  }

  private int column(int j) {
    Variable x = limit(model.newVariable("x" + j), program.lower[j], program.upper[j]);
    x.weight(program.maximise ? -program.cost[j] : program.cost[j]);
    for (int e = program.columnStart[j]; e < program.columnStart[j + 1]; e++) {
      if (expressions[program.rowIndex[e]] != null) {
        expressions[program.rowIndex[e]].set(x, program.coefficient[e]);
      }
    }
    return model.countVariables() - 1;
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
    if (contradiction) {
      return Optimisation.Result.of(Optimisation.State.INFEASIBLE, values);
    }
    return model.countVariables() == 0
        ? Optimisation.Result.of(Optimisation.State.OPTIMAL, values)
        : model.minimise();
  }

  /** Values of the columns and prices of the rows, where the engine gives any. */
  EnginePoint point(Optimisation.Result result) {
    double[] all = values.clone();
    for (int j = 0; j < all.length; j++) {
      if (variableOf[j] >= 0) {
        all[j] = result.doubleValue(variableOf[j]);
      }
    }
    boolean unpriced = result.getDualSolution().isEmpty();
    for (Expression expression : expressions) {
      if (expression != null && unpriced) {
        return EnginePoint.withoutDuals(all);
      }
    }
    return new EnginePoint(
        all, Optional.of(unpriced ? new double[expressions.length] : duals(result)));
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
