package org.fourfold.optimisation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Best value of small programmes by trying every vertex, or every point in whole numbers. */
final class Enumeration {
  private static final double KEPT = 1e-7;

  /** Σ a x ≤ b. */
  record HalfSpace(double[] a, double b) {
    boolean keeps(double[] x) {
      double sum = 0;
      for (int j = 0; j < x.length; j++) {
        sum += a[j] * x[j];
      }
      return sum <= b + KEPT;
    }
  }

  private final boolean maximise;
  private final double[] objective;
  private final List<HalfSpace> limits;
  private double best;

  /**
   * @param limits bounds among them
   */
  Enumeration(boolean maximise, double[] objective, List<HalfSpace> limits) {
    this.maximise = maximise;
    this.objective = objective;
    this.limits = limits;
    best = Double.NaN;
  }

  /** The best vertex, empty where no point keeps all limits; the best must not be endless. */
  OptionalDouble bestVertex() {
    choose(new ArrayList<>(), 0);
    return Double.isNaN(best) ? OptionalDouble.empty() : OptionalDouble.of(best);
  }

  /** The best whole point with every coordinate from 0 to {@code most}. */
  OptionalDouble bestWhole(int most) {
    double[] x = new double[objective.length];
    do {
      judge(x);
    } while (next(x, most));
    return Double.isNaN(best) ? OptionalDouble.empty() : OptionalDouble.of(best);
  }

  private static boolean next(double[] x, int most) {
    for (int j = 0; j < x.length; j++) {
      if (x[j]++ < most) {
        return true;
      }
      x[j] = 0;
    }
    return false;
  }

  private void choose(List<HalfSpace> active, int from) {
    if (active.size() == objective.length) {
      double[] x = meet(active);
      if (x != null) {
        judge(x);
      }
      return;
    }
    for (int i = from; i < limits.size(); i++) {
      active.add(limits.get(i));
      choose(active, i + 1);
      active.removeLast();
    }
  }

  private void judge(double[] x) {
    if (!limits.stream().allMatch(limit -> limit.keeps(x))) {
      return;
    }
    double value = 0;
    for (int j = 0; j < x.length; j++) {
      value += objective[j] * x[j];
    }
    if (Double.isNaN(best) || (maximise ? value > best : value < best)) {
      best = value;
    }
  }

  /** The point where these limits hold with equality, null where there is not one. */
  private static double[] meet(List<HalfSpace> active) {
    int n = active.size();
    double[][] m = new double[n][n + 1];
    for (int i = 0; i < n; i++) {
      System.arraycopy(active.get(i).a(), 0, m[i], 0, n);
      m[i][n] = active.get(i).b();
    }
    for (int k = 0; k < n; k++) {
      int pivot = k;
      for (int i = k + 1; i < n; i++) {
        pivot = Math.abs(m[i][k]) > Math.abs(m[pivot][k]) ? i : pivot;
      }
      double[] row = m[pivot];
      m[pivot] = m[k];
      m[k] = row;
      if (Math.abs(row[k]) < 1e-9) {
        return null;
      }
      for (int i = 0; i < n; i++) {
        double factor = i == k ? 0 : m[i][k] / row[k];
        for (int j = k; j <= n && factor != 0; j++) {
          m[i][j] -= factor * row[j];
        }
      }
    }
    double[] x = new double[n];
    for (int k = 0; k < n; k++) {
      x[k] = m[k][n] / m[k][k];
    }
    return x;
  }
}
