package org.fourfold.scheduling.shop;

/**
 * What a move in a critical block would bring, without making it: heads and tails of the operations
 * between the two places, the others as they are. Never less than the longest path through these
 * operations as far as their own job and unit go. Cost: operations between. Source: E. Balas and A.
 * Vazacopoulos, Guided local search with shifting bottleneck for job shop scheduling, Management
 * Science 44, 1998; the neighbourhood after C. Y. Zhang et al., A tabu search algorithm with a new
 * neighborhood structure for the job shop scheduling problem, Computers & Operations Research 34,
 * 2007.
 */
final class ShopMoves {
  private final ShopOrders orders;
  private final JobShop shop;
  private final long[] head;
  private final int[] between;

  ShopMoves(ShopOrders orders) {
    this.orders = orders;
    shop = orders.shop;
    head = new long[shop.operations()];
    between = new int[shop.operations()];
  }

  /** Whether u can go right behind v without a circle: no way leads from what follows u to v. */
  boolean canGoBehind(int u, int v) {
    int s = shop.after[u];
    return s < 0 || s != v && orders.tail[s] < shop.duration[s] + orders.tail[v];
  }

  /** Whether v can go right ahead of u without a circle. */
  boolean canGoAhead(int v, int u) {
    int p = shop.before[v];
    return p < 0 || p != u && orders.head[p] < orders.head[u] + shop.duration[u];
  }

  /** The longest path after u has gone right behind v. */
  long behind(int u, int v) {
    int count = 0;
    for (int o = orders.behind[u]; ; o = orders.behind[o]) {
      between[count++] = o;
      if (o == v) {
        break;
      }
    }
    between[count++] = u;
    return longest(count, orders.ahead[u], orders.behind[v]);
  }

  /** The longest path after v has gone right ahead of u. */
  long ahead(int v, int u) {
    between[0] = v;
    int count = 1;
    for (int o = u; o != v; o = orders.behind[o]) {
      between[count++] = o;
    }
    return longest(count, orders.ahead[u], orders.behind[v]);
  }

  private long longest(int count, int first, int last) {
    long turnaround = shop.turnaround[shop.unit[between[0]]];
    long free = first < 0 ? Long.MIN_VALUE : orders.head[first] + shop.duration[first] + turnaround;
    for (int k = 0; k < count; k++) {
      int o = between[k];
      head[k] = Math.max(orders.endBefore(o), free);
      free = head[k] + shop.duration[o] + turnaround;
    }
    long rest = last < 0 ? 0 : orders.tail[last] + turnaround;
    long longest = Long.MIN_VALUE;
    for (int k = count - 1; k >= 0; k--) {
      int o = between[k];
      long tail = shop.duration[o] + Math.max(orders.tailAfter(o), rest);
      longest = Math.max(longest, head[k] + tail);
      rest = tail + turnaround;
    }
    return longest;
  }
}
