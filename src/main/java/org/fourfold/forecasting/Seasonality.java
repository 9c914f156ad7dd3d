package org.fourfold.forecasting;

import java.util.Arrays;

/**
 * Classical decomposition: is there a season, and how large is each place in it.
 *
 * <p><b>Method</b> centred moving average of one season, mean ratio (or difference, where a value
 * is not above zero) for each place, made to average 1 (or 0). The test holds the autocorrelation
 * at one season against 1.645 standard errors. <b>Source</b> Assimakopoulos and Nikolopoulos
 * (2000), Int. J. Forecasting 16; Hyndman and Athanasopoulos, Forecasting: Principles and Practice,
 * 3.4.
 */
record Seasonality(int period, boolean multiplicative, double[] index) {

  static Seasonality none() {
    return new Seasonality(1, false, new double[] {0});
  }

  /** The season of a history that passes the test, else {@link #none()}. */
  static Seasonality tested(double[] y, int period) {
    return isSeasonal(y, period) ? of(y, period, Numbers.min(y) > 0) : none();
  }

  static boolean isSeasonal(double[] y, int period) {
    int n = y.length;
    if (period < 2 || n < 2 * period + 1) {
      return false;
    }
    double mean = Numbers.mean(y);
    double c0 = 0;
    for (double v : y) {
      c0 += (v - mean) * (v - mean);
    }
    if (c0 <= 0) {
      return false;
    }
    double sum = 0;
    double last = 0;
    for (int lag = 1; lag <= period; lag++) {
      double c = 0;
      for (int t = lag; t < n; t++) {
        c += (y[t] - mean) * (y[t - lag] - mean);
      }
      last = c / c0;
      sum += lag < period ? last * last : 0;
    }
    return Math.abs(last) > 1.645 * Math.sqrt((1 + 2 * sum) / n);
  }

  /** The season of a history of at least two periods. */
  static Seasonality of(double[] y, int period, boolean multiplicative) {
    int n = y.length;
    double[] trend = movingAverage(y, period);
    double[] sum = new double[period];
    int[] count = new int[period];
    for (int t = 0; t < n; t++) {
      if (!Double.isNaN(trend[t])) {
        sum[t % period] += multiplicative ? y[t] / trend[t] : y[t] - trend[t];
        count[t % period]++;
      }
    }
    double[] index = new double[period];
    for (int i = 0; i < period; i++) {
      index[i] = count[i] == 0 ? (multiplicative ? 1 : 0) : sum[i] / count[i];
    }
    double mean = Numbers.mean(index);
    for (int i = 0; i < period; i++) {
      index[i] = multiplicative ? Math.max(index[i] / mean, 0.01) : index[i] - mean;
    }
    return new Seasonality(period, multiplicative, index);
  }

  /**
   * The season drawn towards none by as much as it may be noise: the share of its variance that the
   * noise of its means does not explain (James and Stein 1961; for seasons Miller and Williams
   * 2003, Int. J. Forecasting 19).
   */
  static Seasonality shrunk(double[] y, int period) {
    int n = y.length;
    if (period < 2 || n < 2 * period + 1) {
      return none();
    }
    boolean multiplied = Numbers.min(y) > 0;
    Seasonality whole = of(y, period, multiplied);
    double[] trend = movingAverage(y, period);
    double centre = multiplied ? 1 : 0;
    double signal = 0;
    for (double s : whole.index) {
      signal += (s - centre) * (s - centre) / (period - 1);
    }
    double sum = 0;
    int count = 0;
    for (int t = 0; t < n; t++) {
      if (!Double.isNaN(trend[t])) {
        double ratio = multiplied ? y[t] / trend[t] : y[t] - trend[t];
        double e = ratio - whole.index[t % period];
        sum += e * e;
        count++;
      }
    }
    double noise = count > period ? sum / (count - period) * period / count : signal;
    double share = signal > 0 ? Math.max(0, 1 - noise / signal) : 0;
    double[] index = new double[period];
    for (int i = 0; i < period; i++) {
      index[i] = centre + share * (whole.index[i] - centre);
    }
    return new Seasonality(period, multiplied, index);
  }

  /** Centred moving average; not a number at both ends. */
  static double[] movingAverage(double[] y, int period) {
    int n = y.length;
    double[] trend = new double[n];
    Arrays.fill(trend, Double.NaN);
    int half = period / 2;
    for (int t = half; t + half < n; t++) {
      double sum = 0;
      for (int i = -half; i <= half; i++) {
        double weight = period % 2 == 0 && Math.abs(i) == half ? 0.5 : 1;
        sum += weight * y[t + i];
      }
      trend[t] = sum / period;
    }
    return trend;
  }

  /** The history without its season. */
  double[] remove(double[] y) {
    double[] rest = new double[y.length];
    for (int t = 0; t < y.length; t++) {
      double s = index[t % period];
      rest[t] = multiplicative ? y[t] / s : y[t] - s;
    }
    return rest;
  }

  /** A forecast that begins after {@code n} values, with its season. */
  double[] add(double[] forecast, int n) {
    double[] whole = new double[forecast.length];
    for (int h = 0; h < forecast.length; h++) {
      double s = index[(n + h) % period];
      whole[h] = multiplicative ? forecast[h] * s : forecast[h] + s;
    }
    return whole;
  }
}
