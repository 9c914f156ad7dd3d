package org.fourfold.forecasting;

import java.util.Arrays;
import java.util.List;

/**
 * How far what comes may lie from a forecast, learnt from what earlier forecasts missed.
 *
 * <p><b>Method</b> each miss in units of its series' one-step noise, before it was known; a
 * straight line for the growth with the step; the empirical quantiles of what is left over all
 * series, origins and steps, drawn towards those of the normal law where misses are few.
 * <b>Source</b> split conformal prediction: Lei et al. (2018), J. Am. Stat. Assoc. 113.
 */
final class IntervalModel {
  private static final double[] NORMAL = {-2.456, -1.606, 1.606, 2.456};
  private static final double[] LEVELS = {0.025, 0.1, 0.9, 0.975};
  private static final double DOUBT = 4;

  private final double first;
  private final double growth;
  private final double[] bounds;

  private IntervalModel(double first, double growth, double[] bounds) {
    this.first = first;
    this.growth = growth;
    this.bounds = bounds;
  }

  /** Learns from misses {@code [forecast][step]}, value less forecast over noise; may be empty. */
  static IntervalModel of(List<double[]> misses) {
    if (misses.isEmpty()) {
      return new IntervalModel(1.1, 0.1, NORMAL.clone());
    }
    int horizon = misses.getFirst().length;
    double[] size = new double[horizon];
    for (double[] miss : misses) {
      for (int h = 0; h < horizon; h++) {
        size[h] += Math.abs(miss[h]) / misses.size();
      }
    }
    double[] line = horizon < 3 ? new double[] {0, Numbers.mean(size)} : Numbers.line(size);
    double growth = Math.max(0, line[0]);
    double first =
        Math.max(Numbers.mean(size) - growth * (horizon - 1) / 2, 0.2 * Numbers.mean(size));
    first = Math.max(first, 1e-6);
    double[] left = new double[misses.size() * horizon];
    int i = 0;
    for (double[] miss : misses) {
      for (int h = 0; h < horizon; h++) {
        left[i++] = miss[h] / (first + growth * h);
      }
    }
    Arrays.sort(left);
    double trust = misses.size() / (misses.size() + DOUBT / Math.sqrt(horizon));
    double[] bounds = new double[LEVELS.length];
    for (int b = 0; b < bounds.length; b++) {
      bounds[b] = trust * Numbers.quantile(left, LEVELS[b]) + (1 - trust) * NORMAL[b];
    }
    return new IntervalModel(first, growth, bounds);
  }

  /** The ends {@code {lo95, lo80, hi80, hi95}} around a mean; never below zero. */
  double[] around(double mean, int h, double noise) {
    double[] ends = new double[bounds.length];
    for (int b = 0; b < ends.length; b++) {
      ends[b] = Math.max(0, mean + bounds[b] * (first + growth * h) * noise);
    }
    ends[1] = Math.min(ends[1], mean);
    ends[2] = Math.max(ends[2], mean);
    return ends;
  }

  /** Mean absolute one-step error of a slow level on a history without its season. */
  static double noise(double[] y, int period) {
    double[] rest = Seasonality.shrunk(y, period).remove(y);
    double level = Numbers.mean(rest, 0, Math.min(rest.length, 6));
    double sum = 0;
    for (double v : rest) {
      sum += Math.abs(v - level);
      level += 0.25 * (v - level);
    }
    double mean = Math.abs(Numbers.mean(y));
    return Math.max(sum / rest.length, 1e-9 * Math.max(1, mean));
  }
}
