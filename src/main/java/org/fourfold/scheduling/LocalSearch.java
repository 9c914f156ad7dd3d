package org.fourfold.scheduling;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * Problem: an order of jobs of little cost. Method: iterated local search: jobs are moved to other
 * places and swapped as long as that costs less, in random turn; then a few random changes, from
 * which it starts again, kept where no worse (now and then where a little worse); after long
 * without success from many changes, every second time from any order. Cost: one evaluation of an
 * order for each change tried. The same seed gives the same changes. Source: H. R. Lourenço, O. C.
 * Martin and T. Stützle, Iterated local search, 2003; for weighted tardiness M. den Besten, T.
 * Stützle and M. Dorigo 2001.
 */
final class LocalSearch {
  /** Changes without success after which it begins elsewhere. */
  private static final int STALE = 60;

  private final SearchModel model;
  private final SplittableRandom random;
  private final BooleanSupplier stop;
  private DoubleConsumer better = _ -> {};
  private int[] best;
  private double bestCost;
  private long tried;

  LocalSearch(SearchModel model, int[] start, long seed, BooleanSupplier stop) {
    this.model = model;
    this.stop = stop;
    random = new SplittableRandom(seed);
    best = start.clone();
    bestCost = model.cost(best, Double.POSITIVE_INFINITY, null);
  }

  int[] best() {
    return best;
  }

  double bestCost() {
    return bestCost;
  }

  /**
   * Searches until told to stop, or the cost is no more than {@code enough}.
   *
   * @param hearing hears each better cost
   */
  void run(double enough, DoubleConsumer hearing) {
    better = hearing;
    int[] current = best.clone();
    double cost = descend(current, bestCost);
    note(current, cost);
    int[] attempt = new int[current.length];
    int stale = 0;
    int restarts = 0;
    while (bestCost > enough + 1e-9 && current.length > 1 && !stop.getAsBoolean()) {
      System.arraycopy(current, 0, attempt, 0, current.length);
      shake(attempt, 2 + random.nextInt(Math.min(6, current.length)));
      double reached = model.cost(attempt, Double.POSITIVE_INFINITY, null);
      reached = descend(attempt, reached);
      boolean worse = reached > cost + 1e-9;
      boolean forgiven = worse && random.nextInt(20) == 0 && reached < cost * 1.02;
      if (!worse || forgiven) {
        System.arraycopy(attempt, 0, current, 0, current.length);
        cost = reached;
      }
      stale = reached < bestCost - 1e-9 ? 0 : stale + 1;
      note(attempt, reached);
      if (stale > STALE) {
        System.arraycopy(best, 0, current, 0, current.length);
        // In turn near the best and anywhere: what is far from the best is found by no few changes.
        restarts++;
        shake(
            current,
            restarts % 2 == 0
                ? 4 * current.length
                : 4 + random.nextInt(Math.max(1, current.length / 4)));
        cost = descend(current, model.cost(current, Double.POSITIVE_INFINITY, null));
        note(current, cost);
        stale = 0;
      }
    }
  }

  private void note(int[] order, double cost) {
    if (cost < bestCost - 1e-9) {
      bestCost = cost;
      best = order.clone();
      better.accept(cost);
    }
  }

  private void shake(int[] order, int times) {
    for (int t = 0; t < times; t++) {
      int i = random.nextInt(order.length);
      int j = random.nextInt(order.length);
      int held = order[i];
      order[i] = order[j];
      order[j] = held;
    }
  }

  /** Until no move and no swap costs less; for many jobs, until as many in a row did not. */
  private double descend(int[] order, double from) {
    double cost = from;
    int n = order.length;
    long all = (long) n * n;
    long enough = Math.min(all, 20_000);
    long failed = 0;
    long at = n < 2 ? 0 : random.nextLong(all);
    boolean walk = all <= 20_000;
    while (failed < enough && n > 1) {
      at = walk ? (at + 1) % all : random.nextLong(all);
      int i = (int) (at / n);
      int j = (int) (at % n);
      failed++;
      if (i == j || order[i] == order[j]) {
        continue;
      }
      if ((++tried & 0x3F) == 0 && stop.getAsBoolean()) {
        return cost;
      }
      move(order, i, j);
      double moved = model.cost(order, cost, null);
      if (moved < cost - 1e-9) {
        cost = moved;
        failed = 0;
        continue;
      }
      move(order, j, i);
      if (i < j) {
        swap(order, i, j);
        double swapped = model.cost(order, cost, null);
        if (swapped < cost - 1e-9) {
          cost = swapped;
          failed = 0;
        } else {
          swap(order, i, j);
        }
      }
    }
    return cost;
  }

  private static void swap(int[] order, int i, int j) {
    int held = order[i];
    order[i] = order[j];
    order[j] = held;
  }

  private static void move(int[] order, int from, int to) {
    int held = order[from];
    if (from < to) {
      System.arraycopy(order, from + 1, order, from, to - from);
    } else {
      System.arraycopy(order, to, order, to + 1, from - to);
    }
    order[to] = held;
  }
}
