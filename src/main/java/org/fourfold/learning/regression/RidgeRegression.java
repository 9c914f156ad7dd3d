package org.fourfold.learning.regression;

/**
 * A linear rule fitted by least squares with a penalty on its weights.
 *
 * <p><b>Problem</b> min Σ v_i (y_i − a − x_i·w)² + λ Σ s_j² w_j², s_j the spread of input j, so the
 * penalty does not depend on units. <b>Method</b> normal equations of centred inputs, Cholesky.
 * Robust: the weights v of Huber (1964), Ann. Math. Stat. 35, twice again. <b>Cost</b> rows ×
 * inputs². <b>Source</b> Hoerl and Kennard (1970), Technometrics 12.
 */
public final class RidgeRegression {
  private final double intercept;
  private final double[] weights;

  private RidgeRegression(double intercept, double[] weights) {
    this.intercept = intercept;
    this.weights = weights;
  }

  /** Fits a rule with equal weights of all rows. */
  public static RidgeRegression fit(double[][] x, double[] y, double penalty) {
    double[] v = new double[y.length];
    java.util.Arrays.fill(v, 1);
    return fit(x, y, v, penalty, false);
  }

  /** Fits a rule whose every input starts with {@code doubt} rows that say it has no effect. */
  public static RidgeRegression doubtful(double[][] x, double[] y, double doubt) {
    double[] v = new double[y.length];
    java.util.Arrays.fill(v, 1);
    return fit(x, y, v, doubt, true);
  }

  /** Fits a rule in which errors above {@code bend} count by their size, not by their square. */
  public static RidgeRegression robust(double[][] x, double[] y, double penalty, double bend) {
    RidgeRegression rule = fit(x, y, penalty);
    for (int round = 0; round < 2; round++) {
      double[] v = new double[y.length];
      for (int i = 0; i < y.length; i++) {
        v[i] = Math.min(1, bend / Math.max(1e-12, Math.abs(y[i] - rule.predict(x[i]))));
      }
      rule = fit(x, y, v, penalty, false);
    }
    return rule;
  }

  private static RidgeRegression fit(
      double[][] x, double[] y, double[] v, double penalty, boolean absolute) {
    int n = x[0].length;
    double[] mean = new double[n];
    double centre = 0;
    double total = 0;
    for (int i = 0; i < y.length; i++) {
      for (int j = 0; j < n; j++) {
        mean[j] += v[i] * x[i][j];
      }
      centre += v[i] * y[i];
      total += v[i];
    }
    for (int j = 0; j < n; j++) {
      mean[j] /= total;
    }
    centre /= total;
    double[][] a = new double[n][n];
    double[] b = new double[n];
    double[] row = new double[n];
    for (int i = 0; i < y.length; i++) {
      for (int j = 0; j < n; j++) {
        row[j] = x[i][j] - mean[j];
      }
      for (int j = 0; j < n; j++) {
        double weighted = v[i] * row[j];
        if (weighted != 0) {
          double[] line = a[j];
          for (int k = 0; k <= j; k++) {
            line[k] += weighted * row[k];
          }
          b[j] += weighted * (y[i] - centre);
        }
      }
    }
    for (int j = 0; j < n; j++) {
      a[j][j] += absolute ? penalty : penalty * (a[j][j] / total) + 1e-9 * total + 1e-12;
    }
    double[] w = solve(a, b);
    double intercept = centre;
    for (int j = 0; j < n; j++) {
      intercept -= w[j] * mean[j];
    }
    return new RidgeRegression(intercept, w);
  }

  /** Cholesky on the lower triangle of a positive definite matrix, which it overwrites. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int j = 0; j < n; j++) {
      for (int k = 0; k <= j; k++) {
        double sum = a[j][k];
        for (int i = 0; i < k; i++) {
          sum -= a[j][i] * a[k][i];
        }
        a[j][k] = j == k ? Math.sqrt(Math.max(sum, 1e-12)) : sum / a[k][k];
      }
    }
    double[] x = b.clone();
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < j; i++) {
        x[j] -= a[j][i] * x[i];
      }
      x[j] /= a[j][j];
    }
    for (int j = n - 1; j >= 0; j--) {
      for (int i = j + 1; i < n; i++) {
        x[j] -= a[i][j] * x[i];
      }
      x[j] /= a[j][j];
    }
    return x;
  }

  /** The share of some inputs in the answer: their weights times their values. */
  public double share(double[] x, int from, int to) {
    double sum = 0;
    for (int j = from; j < to; j++) {
      sum += weights[j] * x[j];
    }
    return sum;
  }

  public double predict(double[] x) {
    double sum = intercept;
    for (int j = 0; j < weights.length; j++) {
      sum += weights[j] * x[j];
    }
    return sum;
  }
}
