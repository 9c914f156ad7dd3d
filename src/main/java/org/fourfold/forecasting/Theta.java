package org.fourfold.forecasting;

/**
 * The Theta method: a straight line and a smoothed level, half and half, on the history without its
 * season.
 *
 * <p><b>Source</b> Assimakopoulos and Nikolopoulos (2000), Int. J. Forecasting 16; as simple
 * exponential smoothing with half the slope as drift: Hyndman and Billah (2003), Int. J.
 * Forecasting 19. The dynamic form fits the weight of the line too: Fiorucci et al. (2016), Int. J.
 * Forecasting 32, section 3.2.
 */
final class Theta {
  private Theta() {}

  /** Theta with its classical weight of two. */
  static double[] standard(double[] y, int period, int horizon) {
    if (y.length < 4) {
      return LocalForecaster.naive(y, period, horizon);
    }
    Seasonality season = Seasonality.tested(y, period);
    double[] rest = season.remove(y);
    double[] weight = new double[1];
    double level = smooth(rest, weight);
    double drift = Numbers.line(rest)[0] / 2;
    double a = weight[0];
    double[] f = new double[horizon];
    for (int h = 0; h < horizon; h++) {
      f[h] = level + drift * (h + (1 - Math.pow(1 - a, y.length)) / a);
    }
    return season.add(f, y.length);
  }

  /** Least squared one-step errors of a level; leaves the weight in {@code weight[0]}. */
  private static double smooth(double[] y, double[] weight) {
    double[] best =
        SimplexSearch.minimise(
            x -> squares(y, x[0], x[1], null),
            new double[] {0.3, Numbers.mean(y, 0, Math.min(10, y.length))},
            new double[] {0.3, Math.max(Numbers.scale(y, 1), 1e-9)},
            250,
            1e-9);
    weight[0] = best[0];
    double[] last = new double[1];
    squares(y, best[0], best[1], last);
    return last[0];
  }

  private static double squares(double[] y, double a, double first, double[] last) {
    if (a < 1e-4 || a > 0.9999) {
      return Double.POSITIVE_INFINITY;
    }
    double level = first;
    double sum = 0;
    for (double v : y) {
      double e = v - level;
      sum += e * e;
      level += a * e;
    }
    if (last != null) {
      last[0] = level;
    }
    return sum;
  }

  /** Theta with a fitted weight and a line that follows the data. */
  static double[] dynamic(double[] y, int period, int horizon) {
    if (y.length < 6) {
      return standard(y, period, horizon);
    }
    Seasonality season = Seasonality.tested(y, period);
    double[] rest = season.remove(y);
    double[] best =
        SimplexSearch.minimise(
            x -> walk(rest, x, 0, null),
            new double[] {rest[0] / 2, 0.5, 2},
            new double[] {Math.max(Numbers.scale(rest, 1), 1e-9), -0.3, 1},
            350,
            1e-8);
    double[] f = new double[horizon];
    walk(rest, best, horizon, f);
    return season.add(f, y.length);
  }

  private static double walk(double[] y, double[] x, int horizon, double[] forecast) {
    double a = x[1];
    double theta = x[2];
    if (a < 0.1 || a > 0.99 || theta < 1 || theta > 50) {
      return Double.POSITIVE_INFINITY;
    }
    double level = x[0];
    double mean = 0;
    double slope = 0;
    double start = 0;
    double power = 1;
    double sum = 0;
    for (int t = 0; t < y.length + horizon; t++) {
      double one = level + (1 - 1 / theta) * (power * start + (1 - power * (1 - a)) / a * slope);
      if (t == 0) {
        one = y[0];
      }
      double value = t < y.length ? y[t] : one;
      if (t >= y.length) {
        forecast[t - y.length] = one;
      } else if (t >= 3) {
        sum += (value - one) * (value - one);
      }
      level = a * value + (1 - a) * level;
      int n = t + 1;
      slope = ((n - 2) * slope + 6.0 / n * (value - mean)) / (n + 1);
      mean += (value - mean) / n;
      start = mean - (n + 1) / 2.0 * slope;
      power *= 1 - a;
    }
    return sum;
  }
}
