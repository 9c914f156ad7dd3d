package org.fourfold.forecasting;

import java.util.Arrays;

/** Sums over arrays, in one fixed order so that a run repeats bit for bit. */
final class Numbers {
  private Numbers() {}

  static double mean(double[] x) {
    return mean(x, 0, x.length);
  }

  static double mean(double[] x, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += x[i];
    }
    return to > from ? sum / (to - from) : 0;
  }

  static double min(double[] x) {
    double least = Double.POSITIVE_INFINITY;
    for (double v : x) {
      least = Math.min(least, v);
    }
    return least;
  }

  static double median(double[] x) {
    double[] sorted = x.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    return n == 0 ? 0 : n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
  }

  /** The empirical quantile by linear interpolation of an ascending array (type 7). */
  static double quantile(double[] sorted, double p) {
    double at = p * (sorted.length - 1);
    int low = (int) Math.floor(at);
    int high = Math.min(low + 1, sorted.length - 1);
    return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
  }

  /** Slope and level at the end of a straight line through the values: {@code {slope, end}}. */
  static double[] line(double[] y) {
    int n = y.length;
    double tx = (n - 1) / 2.0;
    double mean = mean(y);
    double xy = 0;
    double xx = 0;
    for (int t = 0; t < n; t++) {
      xy += (t - tx) * (y[t] - mean);
      xx += (t - tx) * (t - tx);
    }
    double slope = xx > 0 ? xy / xx : 0;
    return new double[] {slope, mean + slope * tx};
  }

  /** Mean absolute change over {@code lag} steps; over one step where the history is shorter. */
  static double scale(double[] y, int lag) {
    int step = y.length > lag ? lag : 1;
    double sum = 0;
    for (int t = step; t < y.length; t++) {
      sum += Math.abs(y[t] - y[t - step]);
    }
    return y.length > step ? sum / (y.length - step) : 0;
  }
}
