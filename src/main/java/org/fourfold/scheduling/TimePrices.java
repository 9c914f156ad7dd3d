package org.fourfold.scheduling;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.scheduling.PricedJobs.PricedJob;

/**
 * Prices of time in equal stretches, and the bound that they give; see {@link PriceBound}. Shapes:
 * kinds × stretches.
 */
final class TimePrices {
  /** How much of the last direction stays in the next. */
  private static final double MEMORY = 0.6;

  private final List<PricedJob> jobs;
  private final int[][] kindsOf;
  private final long[] turnaround;
  private final long origin;
  private final long length;
  private final double[][] open;
  private final double[][] price;
  private final double[][] kept;
  private final double[][] paid;
  private final double[][] taken;
  private final double[][] direction;

  /**
   * @param kindsOf for each job the kinds that it may take
   * @param turnaround paid for behind a job, by kind
   * @param open minutes open in each stretch, by kind
   */
  TimePrices(
      List<PricedJob> jobs,
      int[][] kindsOf,
      long[] turnaround,
      long origin,
      long length,
      double[][] open) {
    this.jobs = jobs;
    this.kindsOf = kindsOf;
    this.turnaround = turnaround;
    this.origin = origin;
    this.length = length;
    this.open = open;
    int kinds = open.length;
    int stretches = open[0].length;
    price = new double[kinds][stretches];
    kept = new double[kinds][stretches];
    paid = new double[kinds][stretches + 1];
    taken = new double[kinds][stretches];
    direction = new double[kinds][stretches];
  }

  /** Raises the price of a span of time in a kind. */
  void raise(int kind, long from, long to, double by) {
    int stretches = price[kind].length;
    for (long at = Math.max(origin, from); at < to; ) {
      long b = (at - origin) / length;
      if (b >= stretches) {
        return;
      }
      long end = Math.min(to, origin + (b + 1) * length);
      price[kind][(int) b] += by * (end - at) / length;
      at = end;
    }
  }

  /** Begins with the prices of stretches of twice the length: the same bound. */
  void begin(TimePrices coarser) {
    for (int k = 0; k < price.length; k++) {
      for (int b = 0; b < price[k].length; b++) {
        price[k][b] = coarser.kept[k][b / 2];
        kept[k][b] = price[k][b];
      }
    }
  }

  /** Raises the sum until it is {@code target}, hardly rises any more, or it is told to stop. */
  double raise(double target, double least, BooleanSupplier stop) {
    double best = -Double.MAX_VALUE;
    double share = 1;
    int stale = 0;
    while (best < target && share > least && !stop.getAsBoolean()) {
      double bound = relaxed();
      if (best == -Double.MAX_VALUE || bound > best + 1e-6 * Math.max(1, Math.abs(best))) {
        best = bound;
        copy(price, kept);
        stale = 0;
      } else if (++stale >= 20) {
        share *= 0.8;
        stale = 0;
      }
      if (!change(share * (1.01 * target - bound))) {
        break;
      }
    }
    return best;
  }

  private static void copy(double[][] from, double[][] to) {
    for (int k = 0; k < from.length; k++) {
      System.arraycopy(from[k], 0, to[k], 0, from[k].length);
    }
  }

  /** The sum of the least costs at these prices, less what all open time would cost. */
  private double relaxed() {
    double minutes = ScheduleClock.minutes(length);
    double sum = 0;
    for (int k = 0; k < price.length; k++) {
      for (int b = 0; b < price[k].length; b++) {
        paid[k][b + 1] = paid[k][b] + price[k][b] * minutes;
        sum -= price[k][b] * open[k][b];
        taken[k][b] = 0;
      }
    }
    for (int j = 0; j < kindsOf.length; j++) {
      PricedJob job = jobs.get(j);
      PricedStart least = null;
      int on = 0;
      for (int k : kindsOf[j]) {
        PricedStart found = PricedStart.least(job, turnaround[k], paid[k], origin, length);
        if (least == null || found.cost() < least.cost()) {
          least = found;
          on = k;
        }
      }
      sum += least.cost();
      take(taken[on], least.start(), least.start() + job.duration() + turnaround[on]);
    }
    return sum;
  }

  private void take(double[] on, long from, long to) {
    for (long at = from; at < to; ) {
      int b = (int) Math.min(on.length, at / length);
      if (b == on.length) {
        return;
      }
      long end = Math.min(to, (b + 1) * length);
      on[b] += ScheduleClock.minutes(end - at);
      at = end;
    }
  }

  /** Moves the prices; false where there is nothing to move. */
  private boolean change(double distance) {
    double norm = 0;
    for (int k = 0; k < price.length; k++) {
      for (int b = 0; b < price[k].length; b++) {
        double over = taken[k][b] - open[k][b];
        direction[k][b] = MEMORY * direction[k][b] + (price[k][b] == 0 && over < 0 ? 0 : over);
        norm += direction[k][b] * direction[k][b];
      }
    }
    if (norm < 1e-12 || distance <= 0) {
      return false;
    }
    for (int k = 0; k < price.length; k++) {
      for (int b = 0; b < price[k].length; b++) {
        price[k][b] = Math.max(0, price[k][b] + distance / norm * direction[k][b]);
      }
    }
    return true;
  }
}
