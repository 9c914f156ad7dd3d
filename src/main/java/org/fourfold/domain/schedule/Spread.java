package org.fourfold.domain.schedule;

import java.util.Arrays;

/**
 * Minutes of many jobs.
 *
 * @param p50 and p90: between two jobs, the straight line between theirs
 * @param weighted mean, each job counting its weight
 */
public record Spread(double mean, double p50, double p90, double max, double weighted) {

  /** Cost n log n; all zero for none. */
  public static Spread of(double[] minutes, double[] weights) {
    if (minutes.length == 0) {
      return new Spread(0, 0, 0, 0, 0);
    }
    double sum = 0;
    double weighted = 0;
    double weight = 0;
    for (int i = 0; i < minutes.length; i++) {
      sum += minutes[i];
      weighted += weights[i] * minutes[i];
      weight += weights[i];
    }
    double[] sorted = minutes.clone();
    Arrays.sort(sorted);
    double mean = sum / minutes.length;
    return new Spread(
        mean,
        quantile(sorted, 0.5),
        quantile(sorted, 0.9),
        sorted[sorted.length - 1],
        weight == 0 ? mean : weighted / weight);
  }

  private static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
