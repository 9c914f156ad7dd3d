package org.fourfold.scheduling.shop;

import java.util.Arrays;

/**
 * The order of operations on each unit, and the schedule that it makes: heads (earliest starts) and
 * tails (from the start of an operation to the end of all). Shapes: n operations; {@code ahead} and
 * {@code behind} are neighbours on the unit, −1 for none. Cost of an evaluation: n.
 */
final class ShopOrders {
  final JobShop shop;
  final int[] ahead;
  final int[] behind;
  final long[] head;
  final long[] tail;

  /** Operations, each after all that must come before it. */
  final int[] sequence;

  private final int[] waits;
  long end;

  ShopOrders(JobShop shop) {
    this.shop = shop;
    int n = shop.operations();
    ahead = new int[n];
    behind = new int[n];
    head = new long[n];
    tail = new long[n];
    sequence = new int[n];
    waits = new int[n];
  }

  /** Lays the operations on their units in the order of a sequence that keeps each job's own. */
  void lay(int[] order) {
    int[] last = new int[shop.units];
    Arrays.fill(last, -1);
    for (int o : order) {
      int u = shop.unit[o];
      ahead[o] = last[u];
      behind[o] = -1;
      if (last[u] >= 0) {
        behind[last[u]] = o;
      }
      last[u] = o;
    }
    evaluate();
  }

  void take(ShopOrders other) {
    System.arraycopy(other.ahead, 0, ahead, 0, ahead.length);
    System.arraycopy(other.behind, 0, behind, 0, behind.length);
    evaluate();
  }

  /** Heads, tails, sequence and end; the orders have no cycle. */
  void evaluate() {
    int n = head.length;
    int filled = 0;
    for (int o = 0; o < n; o++) {
      waits[o] = (shop.before[o] < 0 ? 0 : 1) + (ahead[o] < 0 ? 0 : 1);
      if (waits[o] == 0) {
        sequence[filled++] = o;
      }
    }
    for (int k = 0; k < filled; k++) {
      int o = sequence[k];
      head[o] = Math.max(shop.release[o], Math.max(endBefore(o), endAhead(o)));
      int s = shop.after[o];
      if (s >= 0 && --waits[s] == 0) {
        sequence[filled++] = s;
      }
      int b = behind[o];
      if (b >= 0 && --waits[b] == 0) {
        sequence[filled++] = b;
      }
    }
    if (filled < n) {
      throw new IllegalStateException("orders of units that wait for each other");
    }
    end = Long.MIN_VALUE;
    for (int k = n - 1; k >= 0; k--) {
      int o = sequence[k];
      tail[o] = shop.duration[o] + Math.max(tailAfter(o), tailBehind(o));
      end = Math.max(end, head[o] + tail[o]);
    }
  }

  /** When the operation before it in its job ends. */
  long endBefore(int o) {
    int p = shop.before[o];
    return p < 0 ? shop.release[o] : Math.max(shop.release[o], head[p] + shop.duration[p]);
  }

  private long endAhead(int o) {
    int a = ahead[o];
    return a < 0 ? Long.MIN_VALUE : head[a] + shop.duration[a] + shop.turnaround[shop.unit[o]];
  }

  long tailAfter(int o) {
    int s = shop.after[o];
    return s < 0 ? 0 : tail[s];
  }

  private long tailBehind(int o) {
    int b = behind[o];
    return b < 0 ? 0 : tail[b] + shop.turnaround[shop.unit[o]];
  }

  /** Moves u, somewhere before v on its unit, to stand right behind v. */
  void moveBehind(int u, int v) {
    unlink(u);
    int b = behind[v];
    behind[v] = u;
    ahead[u] = v;
    behind[u] = b;
    if (b >= 0) {
      ahead[b] = u;
    }
  }

  /** Moves v, somewhere behind u on its unit, to stand right ahead of u. */
  void moveAhead(int v, int u) {
    unlink(v);
    int a = ahead[u];
    ahead[u] = v;
    behind[v] = u;
    ahead[v] = a;
    if (a >= 0) {
      behind[a] = v;
    }
  }

  private void unlink(int o) {
    if (ahead[o] >= 0) {
      behind[ahead[o]] = behind[o];
    }
    if (behind[o] >= 0) {
      ahead[behind[o]] = ahead[o];
    }
  }
}
