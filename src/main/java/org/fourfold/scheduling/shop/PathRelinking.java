package org.fourfold.scheduling.shop;

import java.util.SplittableRandom;

/**
 * Problem: a schedule between two others. Method: all operations stand in one sequence; neighbours
 * that stand the other way round in the second are exchanged until between a third and two thirds
 * of all such pairs are. Every sequence that keeps the order of each job is a schedule, so nothing
 * has to be mended. Cost: n².
 */
final class PathRelinking {
  private PathRelinking() {}

  static int[] partOfTheWay(ShopOrders from, ShopOrders to, SplittableRandom random) {
    int n = from.sequence.length;
    int[] place = places(to.sequence);
    int[] order = from.sequence.clone();
    long apart = 0;
    for (int i = 0; i < n; i++) {
      for (int k = i + 1; k < n; k++) {
        apart += place[order[i]] > place[order[k]] ? 1 : 0;
      }
    }
    long steps = (long) (apart * (1 + random.nextDouble()) / 3);
    while (steps > 0) {
      int begin = random.nextInt(n);
      for (int k = 0; k < n - 1 && steps > 0; k++) {
        int i = (begin + k) % (n - 1);
        if (place[order[i]] > place[order[i + 1]] && random.nextBoolean()) {
          int held = order[i];
          order[i] = order[i + 1];
          order[i + 1] = held;
          steps--;
        }
      }
    }
    return order;
  }

  /** Whether nearly all pairs of neighbours on the units are the same. */
  static boolean alike(ShopOrders one, ShopOrders other) {
    int n = one.sequence.length;
    int different = 0;
    for (int o = 0; o < n; o++) {
      different += one.behind[o] == other.behind[o] ? 0 : 1;
    }
    return different <= n / 20;
  }

  private static int[] places(int[] sequence) {
    int[] place = new int[sequence.length];
    for (int k = 0; k < sequence.length; k++) {
      place[sequence[k]] = k;
    }
    return place;
  }
}
