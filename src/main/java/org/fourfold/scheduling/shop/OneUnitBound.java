package org.fourfold.scheduling.shop;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Problem: what no schedule of a job shop can beat. Method: each unit alone, its operations
 * released when those before them can be done, followed by what must follow them, and allowed to be
 * interrupted: the operation with most to follow goes first. Cost: n log n. Source: J. R. Jackson,
 * Scheduling a production line to minimize maximum tardiness, 1955; J. Carlier, The one-machine
 * sequencing problem, European Journal of Operational Research 11, 1982.
 */
public final class OneUnitBound {
  private OneUnitBound() {}

  /** Milliseconds from the first release. */
  public static long of(JobShop shop) {
    int n = shop.operations();
    long[] heads = new long[n];
    long[] tails = new long[n];
    for (int o = 0; o < n; o++) {
      int p = shop.before[o];
      heads[o] = Math.max(shop.release[o], p < 0 ? Long.MIN_VALUE : heads[p] + shop.duration[p]);
    }
    for (int o = n - 1; o >= 0; o--) {
      int s = shop.after[o];
      tails[o] = s < 0 ? 0 : tails[s] + shop.duration[s];
    }
    long bound = Long.MIN_VALUE;
    for (int u = 0; u < shop.units; u++) {
      bound = Math.max(bound, ofUnit(shop, u, heads, tails));
    }
    return bound - shop.firstRelease();
  }

  private static long ofUnit(JobShop shop, int u, long[] heads, long[] tails) {
    Integer[] mine = new Integer[shop.operations()];
    int count = 0;
    for (int o = 0; o < shop.operations(); o++) {
      if (shop.unit[o] == u) {
        mine[count++] = o;
      }
    }
    Arrays.sort(mine, 0, count, Comparator.comparingLong(o -> heads[o]));
    long[] left = shop.duration.clone();
    PriorityQueue<Integer> ready =
        new PriorityQueue<>(Comparator.comparingLong((Integer o) -> -tails[o]));
    long now = Long.MIN_VALUE;
    long bound = Long.MIN_VALUE;
    int next = 0;
    while (next < count || !ready.isEmpty()) {
      now = ready.isEmpty() ? Math.max(now, heads[mine[next]]) : now;
      while (next < count && heads[mine[next]] <= now) {
        ready.add(mine[next++]);
      }
      int o = ready.peek();
      long until = next < count ? heads[mine[next]] : Long.MAX_VALUE;
      long work = Math.min(left[o], until - now);
      now += work;
      left[o] -= work;
      if (left[o] == 0) {
        ready.poll();
        bound = Math.max(bound, now + tails[o]);
      }
    }
    return bound;
  }
}
