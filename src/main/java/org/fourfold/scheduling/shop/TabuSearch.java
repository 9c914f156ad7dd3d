package org.fourfold.scheduling.shop;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Problem: a short schedule near a given one. Method: the best move within a block of a critical
 * path, also where it makes the schedule longer; orders of two operations that were given up are
 * forbidden for a while unless they lead to the best so far. Cost: n and the moves of one critical
 * path for each step. The same seed makes the same steps. Source: as {@link ShopMoves}; F. Glover,
 * Tabu search, 1989.
 */
final class TabuSearch {
  private final JobShop shop;
  private final ShopOrders now;
  private final ShopMoves moves;
  private final SplittableRandom random;
  private final BooleanSupplier stop;
  private final int[] path;

  /** For each pair of operations the step until which the first may not come before the second. */
  private final int[] forbidden;

  private final int tenure;
  private int step;
  private int chosenFrom;
  private int chosenTo;
  private boolean chosenBehind;
  private long chosenEnd;
  private int equals;
  private int possible;

  TabuSearch(JobShop shop, SplittableRandom random, BooleanSupplier stop) {
    this.shop = shop;
    this.random = random;
    this.stop = stop;
    int n = shop.operations();
    now = new ShopOrders(shop);
    moves = new ShopMoves(now);
    path = new int[n];
    forbidden = new int[n * n];
    int jobs = 0;
    for (int o = 0; o < n; o++) {
      jobs += shop.before[o] < 0 ? 1 : 0;
    }
    tenure = 10 + jobs / Math.max(1, shop.units);
  }

  /**
   * Improves {@code best} in place until so many steps in a row did not, or its end is {@code
   * enough}.
   */
  void improve(ShopOrders best, int patience, long enough) {
    now.take(best);
    Arrays.fill(forbidden, 0);
    step = 1;
    int last = step;
    while (best.end > enough && step - last < patience) {
      if ((step & 0xFF) == 0 && stop.getAsBoolean()) {
        return;
      }
      if (!choose(best.end)) {
        // Nothing on a critical path can change: it is as short as any.
        return;
      }
      make();
      step++;
      if (now.end < best.end) {
        best.take(now);
        last = step;
      }
    }
  }

  /** The operations of one critical path, in their order; how many there are. */
  private int criticalPath() {
    int at = -1;
    int ties = 0;
    for (int o = 0; o < shop.operations(); o++) {
      boolean begins = now.head[o] == shop.release[o] && now.head[o] + now.tail[o] == now.end;
      if (begins && random.nextInt(++ties) == 0) {
        at = o;
      }
    }
    int length = 0;
    while (at >= 0) {
      path[length++] = at;
      long rest = now.tail[at] - shop.duration[at];
      int after = shop.after[at];
      int behind = now.behind[at];
      boolean byJob = after >= 0 && now.tail[after] == rest;
      boolean byUnit = behind >= 0 && now.tail[behind] + shop.turnaround[shop.unit[at]] == rest;
      at = byJob && (!byUnit || random.nextBoolean()) ? after : byUnit ? behind : -1;
    }
    return length;
  }

  /** Chooses the next move; false where the critical path has none. */
  private boolean choose(long best) {
    int length = criticalPath();
    chosenEnd = Long.MAX_VALUE;
    equals = 0;
    possible = 0;
    for (int first = 0; first < length; ) {
      int last = first;
      while (last + 1 < length && now.behind[path[last]] == path[last + 1]) {
        last++;
      }
      for (int i = first; i <= last && last > first; i++) {
        consider(path[i], path[last], true, best);
        consider(path[i], path[first], false, best);
        consider(path[first], path[i], true, best);
        consider(path[last], path[i], false, best);
      }
      first = last + 1;
    }
    return possible > 0;
  }

  private boolean can(int from, int to, boolean behind) {
    return behind ? moves.canGoBehind(from, to) : moves.canGoAhead(from, to);
  }

  private void consider(int from, int to, boolean behind, long best) {
    if (from == to || !can(from, to, behind)) {
      return;
    }
    possible++;
    long end = behind ? moves.behind(from, to) : moves.ahead(from, to);
    if (end >= best && isForbidden(from, to, behind)) {
      // Any will do while all are forbidden.
      if (chosenEnd == Long.MAX_VALUE && random.nextInt(possible) == 0) {
        take(from, to, behind);
      }
      return;
    }
    equals = end < chosenEnd ? 1 : end == chosenEnd ? equals + 1 : equals;
    if (end < chosenEnd || end == chosenEnd && random.nextInt(equals) == 0) {
      chosenEnd = end;
      take(from, to, behind);
    }
  }

  private void take(int from, int to, boolean behind) {
    chosenFrom = from;
    chosenTo = to;
    chosenBehind = behind;
  }

  /** Whether the move brings back an order of two operations that was given up lately. */
  private boolean isForbidden(int from, int to, boolean behind) {
    int n = shop.operations();
    for (int o = to; o != from; o = behind ? now.ahead[o] : now.behind[o]) {
      int pair = behind ? o * n + from : from * n + o;
      if (forbidden[pair] > step) {
        return true;
      }
    }
    return false;
  }

  private void make() {
    int n = shop.operations();
    int until = step + tenure + random.nextInt(1 + tenure / 2);
    for (int o = chosenTo; o != chosenFrom; o = chosenBehind ? now.ahead[o] : now.behind[o]) {
      forbidden[chosenBehind ? chosenFrom * n + o : o * n + chosenFrom] = until;
    }
    if (chosenBehind) {
      now.moveBehind(chosenFrom, chosenTo);
    } else {
      now.moveAhead(chosenFrom, chosenTo);
    }
    now.evaluate();
  }
}
