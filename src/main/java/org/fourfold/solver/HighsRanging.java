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
    double[][] bounds = bounds(p, point, engine);
    double[] costFrom = new double[p.columnCount()];
    double[] costTo = new double[p.columnCount()];
    for (int j = 0; j < costFrom.length; j++) {
      costFrom[j] = Math.min(p.cost[j], endless(Math.min(engine[0][j], engine[1][j])));
      costTo[j] = Math.max(p.cost[j], endless(Math.max(engine[0][j], engine[1][j])));
    }
    return Optional.of(
        new Solution.Ranging(rowFrom, rowTo, bounds[0], bounds[1], costFrom, costTo));
  }

  /** Ranges of the bounds that columns are held by; one never passes the other. */
  private static double[][] bounds(LinearProgram p, EnginePoint point, double[][] engine) {
    double[] from = point.values().clone();
    double[] to = point.values().clone();
    double[] reduced = reducedCosts(p, point.duals().orElseThrow());
    for (int j = 0; j < from.length; j++) {
      boolean lower = p.maximise ? reduced[j] < 0 : reduced[j] > 0;
      double bound = lower ? p.lower[j] : p.upper[j];
      if (reduced[j] != 0 && Double.isFinite(bound)) {
        boolean one = p.lower[j] == p.upper[j];
        double least = lower || one ? Double.NEGATIVE_INFINITY : p.lower[j];
        double most = lower && !one ? p.upper[j] : Double.POSITIVE_INFINITY;
        from[j] = Math.max(least, Math.min(bound, endless(engine[3][j])));
        to[j] = Math.min(most, Math.max(bound, endless(engine[2][j])));
      }
    }
    return new double[][] {from, to};
  }

  private static double[] reducedCosts(LinearProgram p, double[] duals) {
    double[] reduced = p.cost.clone();
    for (int j = 0; j < reduced.length; j++) {
      for (int e = p.columnStart[j]; e < p.columnStart[j + 1]; e++) {
        reduced[j] -= p.coefficient[e] * duals[p.rowIndex[e]];
      }
    }
    return reduced;
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
