package org.fourfold.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * Answers small programmes by trying everything: each choice of whole numbers, and for the rest
 * each vertex, that is each set of as many tight limits as there are columns. Needs finite lower
 * bounds (then a programme with a plan has a vertex) and finite bounds of whole columns. A missing
 * upper bound is replaced by {@link #FAR}; an optimum that leans on it has no end.
 */
final class BruteForce {
  static final double FAR = 1e7;
  private static final double EPSILON = 1e-7;

  enum Status {
    OPTIMAL,
    INFEASIBLE,
    UNBOUNDED
  }

  record Answer(Status status, double objective) {}

  private final LinearProgram p;
  private final double[][] a;
  private double best = Double.NaN;

  private BruteForce(LinearProgram p) {
    this.p = p;
    a = new double[p.rowCount()][p.columnCount()];
    for (int j = 0; j < p.columnCount(); j++) {
      for (int e = p.columnStart[j]; e < p.columnStart[j + 1]; e++) {
        a[p.rowIndex[e]][j] = p.coefficient[e];
      }
    }
  }

  static Answer answer(LinearProgram p) {
    double near = new BruteForce(p).best(FAR);
    if (Double.isNaN(near)) {
      return new Answer(Status.INFEASIBLE, Double.NaN);
    }
    double far = new BruteForce(p).best(2 * FAR);
    return Math.abs(far - near) > 1
        ? new Answer(Status.UNBOUNDED, Double.NaN)
        : new Answer(Status.OPTIMAL, near);
  }

  private double best(double far) {
    double[] lower = p.lower.clone();
    double[] upper = p.upper.clone();
    for (int j = 0; j < upper.length; j++) {
      upper[j] = Math.min(upper[j], far);
    }
    choose(0, lower, upper);
    return best;
  }

  private void choose(int column, double[] lower, double[] upper) {
    if (column == lower.length) {
      vertices(lower, upper);
    } else if (!p.whole[column]) {
      choose(column + 1, lower, upper);
    } else {
      double from = lower[column];
      double to = upper[column];
      for (double x = Math.ceil(from); x <= to; x++) {
        lower[column] = x;
        upper[column] = x;
        choose(column + 1, lower, upper);
      }
      lower[column] = from;
      upper[column] = to;
    }
  }

  private record Plane(double[] normal, double level) {}

  private void vertices(double[] lower, double[] upper) {
    int n = lower.length;
    List<Plane> fixed = new ArrayList<>();
    List<Plane> loose = new ArrayList<>();
    for (int j = 0; j < n; j++) {
      double[] unit = new double[n];
      unit[j] = 1;
      (lower[j] == upper[j] ? fixed : loose).add(new Plane(unit, lower[j]));
      if (lower[j] != upper[j]) {
        loose.add(new Plane(unit, upper[j]));
      }
    }
    for (int i = 0; i < a.length; i++) {
      if (Double.isFinite(p.rowLower[i])) {
        loose.add(new Plane(a[i], p.rowLower[i]));
      }
      if (Double.isFinite(p.rowUpper[i]) && p.rowUpper[i] != p.rowLower[i]) {
        loose.add(new Plane(a[i], p.rowUpper[i]));
      }
    }
    combine(fixed, loose, 0, lower, upper);
  }

  private void combine(
      List<Plane> chosen, List<Plane> loose, int from, double[] lower, double[] upper) {
    if (chosen.size() == lower.length) {
      double[] x = solve(chosen);
      if (x != null && feasible(x, lower, upper)) {
        double value = p.constant;
        for (int j = 0; j < x.length; j++) {
          value += p.cost[j] * x[j];
        }
        if (Double.isNaN(best) || (p.maximise ? value > best : value < best)) {
          best = value;
        }
      }
      return;
    }
    for (int k = from; k < loose.size(); k++) {
      chosen.addLast(loose.get(k));
      combine(chosen, loose, k + 1, lower, upper);
      chosen.removeLast();
    }
  }

  private boolean feasible(double[] x, double[] lower, double[] upper) {
    for (int j = 0; j < x.length; j++) {
      double slack = EPSILON * Math.max(1, Math.abs(x[j]));
      if (x[j] < lower[j] - slack || x[j] > upper[j] + slack) {
        return false;
      }
    }
    for (int i = 0; i < a.length; i++) {
      double activity = 0;
      double size = 1;
      for (int j = 0; j < x.length; j++) {
        activity += a[i][j] * x[j];
        size += Math.abs(a[i][j] * x[j]);
      }
      if (activity < p.rowLower[i] - EPSILON * size || activity > p.rowUpper[i] + EPSILON * size) {
        return false;
      }
    }
    return true;
  }

  /** Gaussian elimination with row pivots; null where the planes do not meet in one point. */
  private static double[] solve(List<Plane> planes) {
    int n = planes.size();
    double[][] m = new double[n][];
    for (int i = 0; i < n; i++) {
      m[i] = java.util.Arrays.copyOf(planes.get(i).normal(), n + 1);
      m[i][n] = planes.get(i).level();
    }
    for (int c = 0; c < n; c++) {
      int pivot = c;
      for (int i = c + 1; i < n; i++) {
        if (Math.abs(m[i][c]) > Math.abs(m[pivot][c])) {
          pivot = i;
        }
      }
      if (Math.abs(m[pivot][c]) < 1e-9) {
        return null;
      }
      double[] swap = m[c];
      m[c] = m[pivot];
      m[pivot] = swap;
      for (int i = 0; i < n; i++) {
        if (i != c) {
          double factor = m[i][c] / m[c][c];
          for (int k = c; k <= n; k++) {
            m[i][k] -= factor * m[c][k];
          }
        }
      }
    }
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = m[i][n] / m[i][i];
    }
    return x;
  }
}
