package org.fourfold.solver;

import java.util.Optional;

/**
 * Ranges from HiGHS' basis. For a row that binds they are the engine's; for one that does not, its
 * nearer limit may move from the row's activity outwards without end. Where an optimum has several
 * bases the ranges are those of the basis at hand: never too wide, perhaps too narrow.
 */
final class HighsRanging {
  private HighsRanging() {}

  static Optional<Solution.Ranging> of(HighsModel model, LinearProgram p, EnginePoint point) {
    double[][] engine = model.ranging();
    if (engine == null) {
      return Optional.empty();
    }
    double[] duals = point.duals().orElseThrow();
    double[] activities = PrimalCheck.of(p, point.values()).activities();
    double[] rowFrom = new double[p.rowCount()];
    double[] rowTo = new double[p.rowCount()];
    for (int i = 0; i < rowFrom.length; i++) {
      boolean lower = atLower(p, i, duals[i], activities[i]);
      double limit = lower ? p.rowLower[i] : p.rowUpper[i];
      if (duals[i] != 0 || p.rowLower[i] == p.rowUpper[i]) {
        rowFrom[i] = Math.min(limit, endless(engine[5][i]));
        rowTo[i] = Math.max(limit, endless(engine[4][i]));
      } else {
        rowFrom[i] = lower ? Double.NEGATIVE_INFINITY : Math.min(limit, activities[i]);
        rowTo[i] = lower ? Math.max(limit, activities[i]) : Double.POSITIVE_INFINITY;
      }
    }
    double[] costFrom = new double[p.columnCount()];
    double[] costTo = new double[p.columnCount()];
    for (int j = 0; j < costFrom.length; j++) {
      costFrom[j] = Math.min(p.cost[j], endless(Math.min(engine[0][j], engine[1][j])));
      costTo[j] = Math.max(p.cost[j], endless(Math.max(engine[0][j], engine[1][j])));
    }
    return Optional.of(new Solution.Ranging(rowFrom, rowTo, costFrom, costTo));
  }

  /** Whether a row's active limit is its lower one: by its price, else by what lies nearer. */
  private static boolean atLower(LinearProgram p, int row, double dual, double activity) {
    if (dual != 0 && p.rowLower[row] != p.rowUpper[row]) {
      return p.maximise ? dual < 0 : dual > 0;
    }
    return Math.abs(activity - p.rowLower[row]) < Math.abs(p.rowUpper[row] - activity);
  }

  private static double endless(double value) {
    return Math.abs(value) < 1e20 ? value : Math.copySign(Double.POSITIVE_INFINITY, value);
  }
}
