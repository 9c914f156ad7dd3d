package org.fourfold.selection;

import java.util.Arrays;

/**
 * Bounds on what the copies from some place on can add. The capacities are weighed into one, each
 * by 1 ÷ its room (any weights ≥ 0 keep the bound valid). <b>Parts</b>: fill it by value for
 * capacity, the last in part. <b>Count</b>: at most K more copies fit, K from the lightest ones;
 * with the price λ on capacity that makes the bound lowest at the root, λ × room + the K greatest
 * of (value − λ × weight). Where values are weights plus a constant, the first bound hardly ever
 * ends a branch and the second nearly always does. Cost: n² numbers once, then log n a bound.
 * Source: S. Martello and P. Toth, Operations Research 45, 1997 (bounds from the number of
 * packages).
 */
final class BranchBounds {
  private static final int MOST_COUNTED = 1500;

  private final double[] value;
  private final double[] weight;
  private final double[] valueUpTo;
  private final double[] weightUpTo;
  private final double room;
  private double lambda;
  private double[][] lightest;
  private double[][] greatest;

  BranchBounds(BranchItems items) {
    value = items.value();
    weight = items.weighed();
    room = items.weighedRoom();
    valueUpTo = new double[weight.length + 1];
    weightUpTo = new double[weight.length + 1];
    for (int j = 0; j < weight.length; j++) {
      valueUpTo[j + 1] = valueUpTo[j] + value[j];
      weightUpTo[j + 1] = weightUpTo[j] + weight[j];
    }
    if (weight.length <= MOST_COUNTED) {
      count();
    }
  }

  double room() {
    return room;
  }

  double weight(int j) {
    return weight[j];
  }

  /** Most that the copies from {@code j} on can add with so much room left. */
  double of(int j, double left) {
    double limit = weightUpTo[j] + left + 1e-9;
    int low = j;
    int high = value.length;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (weightUpTo[middle] <= limit) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    double parts = valueUpTo[low] - valueUpTo[j];
    if (low < value.length) {
      parts += Math.max(0, limit - weightUpTo[low]) * value[low] / weight[low];
    }
    return lightest == null ? parts : Math.min(parts, counted(j, left));
  }

  private double counted(int j, double left) {
    int at = Arrays.binarySearch(lightest[j], left + 1e-9);
    int most = at >= 0 ? at : -at - 2;
    return lambda * Math.max(0, left) + greatest[j][Math.max(0, most)];
  }

  private void count() {
    int n = value.length;
    lightest = new double[n + 1][];
    greatest = new double[n + 1][];
    for (int j = 0; j <= n; j++) {
      double[] sorted = Arrays.copyOfRange(weight, j, n);
      Arrays.sort(sorted);
      lightest[j] = sums(sorted);
    }
    lambda = bestPrice();
    for (int j = 0; j <= n; j++) {
      greatest[j] = gains(j, lambda);
    }
  }

  private double[] gains(int j, double price) {
    int n = value.length;
    double[] gain = new double[n - j];
    for (int i = j; i < n; i++) {
      gain[i - j] = -Math.max(0, value[i] - price * weight[i]);
    }
    Arrays.sort(gain);
    for (int i = 0; i < gain.length; i++) {
      gain[i] = -gain[i];
    }
    return sums(gain);
  }

  private static double[] sums(double[] sorted) {
    double[] sums = new double[sorted.length + 1];
    for (int i = 0; i < sorted.length; i++) {
      sums[i + 1] = sums[i] + sorted[i];
    }
    return sums;
  }

  /** The bound is convex in the price: thirds are cut off. */
  private double bestPrice() {
    double low = 0;
    double high = 0;
    for (int j = 0; j < value.length; j++) {
      high = weight[j] > 0 ? Math.max(high, value[j] / weight[j]) : high;
    }
    int at = Arrays.binarySearch(lightest[0], room + 1e-9);
    int most = at >= 0 ? at : -at - 2;
    for (int step = 0; step < 100; step++) {
      double first = low + (high - low) / 3;
      double second = high - (high - low) / 3;
      double atFirst = first * room + gains(0, first)[most];
      double atSecond = second * room + gains(0, second)[most];
      if (atFirst < atSecond) {
        high = second;
      } else {
        low = first;
      }
    }
    double price = (low + high) / 2;
    double rounded = Math.rint(price * 1e6) / 1e6;
    return rounded * room + gains(0, rounded)[most] <= price * room + gains(0, price)[most] + 1e-6
        ? rounded
        : price;
  }
}
