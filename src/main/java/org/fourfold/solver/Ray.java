package org.fourfold.solver;

import java.util.function.Function;

/**
 * Proof that an objective has no end: a direction in which a plan may go for ever, keeping every
 * limit, and gain all the way. Found as the best plan of the programme of directions, each at most
 * 1 long; then checked with rounding allowed only relative to the terms of each row, so that a
 * small coefficient beside a large one is not taken for nothing. Source: V. Chvátal, Linear
 * Programming, 1983, chapter 3.
 */
final class Ray {
  private static final double ROUNDING = 1e-9;

  private Ray() {}

  /** Whether {@code linear} finds a direction without end; whether there is a plan is not asked. */
  static boolean exists(LinearProgram p, Function<LinearProgram, LpResult> linear) {
    return linear.apply(directions(p)) instanceof LpResult.Optimal(Solution s)
        && leads(p, s.values());
  }

  private static LinearProgram directions(LinearProgram p) {
    int n = p.columnCount();
    double[] lower = new double[n];
    double[] upper = new double[n];
    for (int j = 0; j < n; j++) {
      lower[j] = Double.isInfinite(p.lower[j]) ? -1 : 0;
      upper[j] = Double.isInfinite(p.upper[j]) ? 1 : 0;
    }
    double[] rowLower = new double[p.rowCount()];
    double[] rowUpper = new double[p.rowCount()];
    for (int i = 0; i < rowLower.length; i++) {
      rowLower[i] = Double.isInfinite(p.rowLower[i]) ? Double.NEGATIVE_INFINITY : 0;
      rowUpper[i] = Double.isInfinite(p.rowUpper[i]) ? Double.POSITIVE_INFINITY : 0;
    }
    return p.with(null, lower, upper, new boolean[n], rowLower, rowUpper);
  }

  private static boolean leads(LinearProgram p, double[] direction) {
    double gain = 0;
    double terms = 0;
    double[] along = new double[p.rowCount()];
    double[] sizes = new double[p.rowCount()];
    for (int j = 0; j < direction.length; j++) {
      double d = Math.abs(direction[j]) < ROUNDING ? 0 : direction[j];
      gain += p.cost[j] * d;
      terms += Math.abs(p.cost[j] * d);
      for (int e = p.columnStart[j]; e < p.columnStart[j + 1]; e++) {
        along[p.rowIndex[e]] += p.coefficient[e] * d;
        sizes[p.rowIndex[e]] += Math.abs(p.coefficient[e] * d);
      }
    }
    for (int i = 0; i < along.length; i++) {
      double slack = ROUNDING * sizes[i];
      if ((Double.isFinite(p.rowLower[i]) && along[i] < -slack)
          || (Double.isFinite(p.rowUpper[i]) && along[i] > slack)) {
        return false;
      }
    }
    return (p.maximise ? gain : -gain) > ROUNDING * terms;
  }
}
