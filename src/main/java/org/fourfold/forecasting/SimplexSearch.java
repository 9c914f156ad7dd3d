package org.fourfold.forecasting;

import java.util.function.ToDoubleFunction;

/**
 * Smallest value of a function of a few variables without derivatives.
 *
 * <p><b>Method</b> the downhill simplex with reflection, expansion, contraction and shrinking;
 * coefficients 1, 2, ½, ½. <b>Cost</b> one or two calls a step. <b>Errors</b> none: a call that
 * gives no number counts as infinite. <b>Source</b> Nelder and Mead (1965), Computer Journal 7.
 */
final class SimplexSearch {
  private SimplexSearch() {}

  /** The best point found from {@code start}, with first steps {@code step}; both stay as given. */
  static double[] minimise(
      ToDoubleFunction<double[]> f, double[] start, double[] step, int calls, double tolerance) {
    int n = start.length;
    double[][] x = new double[n + 1][];
    double[] v = new double[n + 1];
    x[0] = start.clone();
    v[0] = value(f, x[0]);
    for (int i = 0; i < n; i++) {
      x[i + 1] = start.clone();
      x[i + 1][i] += step[i];
      v[i + 1] = value(f, x[i + 1]);
    }
    int used = n + 1;
    while (used < calls) {
      sort(x, v);
      if (v[n] - v[0] <= tolerance * (Math.abs(v[0]) + 1e-12)) {
        break;
      }
      double[] centre = centre(x);
      double[] reflected = towards(centre, x[n], -1);
      double vr = value(f, reflected);
      used++;
      if (vr < v[0]) {
        double[] further = towards(centre, x[n], -2);
        double vf = value(f, further);
        used++;
        x[n] = vf < vr ? further : reflected;
        v[n] = Math.min(vf, vr);
      } else if (vr < v[n - 1]) {
        x[n] = reflected;
        v[n] = vr;
      } else {
        double[] nearer = towards(centre, x[n], vr < v[n] ? -0.5 : 0.5);
        double vn = value(f, nearer);
        used++;
        if (vn < Math.min(vr, v[n])) {
          x[n] = nearer;
          v[n] = vn;
        } else {
          for (int i = 1; i <= n; i++) {
            x[i] = towards(x[0], x[i], 0.5);
            v[i] = value(f, x[i]);
          }
          used += n;
        }
      }
    }
    sort(x, v);
    return x[0];
  }

  private static double value(ToDoubleFunction<double[]> f, double[] x) {
    double v = f.applyAsDouble(x);
    return Double.isNaN(v) ? Double.POSITIVE_INFINITY : v;
  }

  private static double[] centre(double[][] x) {
    int n = x.length - 1;
    double[] centre = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        centre[j] += x[i][j] / n;
      }
    }
    return centre;
  }

  private static double[] towards(double[] from, double[] to, double share) {
    double[] point = new double[from.length];
    for (int i = 0; i < point.length; i++) {
      point[i] = from[i] + share * (to[i] - from[i]);
    }
    return point;
  }

  private static void sort(double[][] x, double[] v) {
    for (int i = 1; i < v.length; i++) {
      double key = v[i];
      double[] point = x[i];
      int j = i - 1;
      for (; j >= 0 && v[j] > key; j--) {
        v[j + 1] = v[j];
        x[j + 1] = x[j];
      }
      v[j + 1] = key;
      x[j + 1] = point;
    }
  }
}
