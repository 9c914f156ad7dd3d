package org.fourfold.selection;

import java.util.Arrays;

/**
 * The states of an expanding core: sums of weight and value that differ from the choice up to the
 * break by packages inside the core, none both heavier and worth no more than another. In turn the
 * next package to the right is added to states, and the next to the left removed from them; a state
 * is dropped where filling up by the density of the next package outside the core (or emptying,
 * where it is too heavy) does not beat the best. A package that cannot be in a better choice, by
 * the same bound at the break, is passed over. Each state holds a link to the change that made it.
 */
final class CoreStates {
  private static final int MOST = 60_000_000;

  private final long[] weight;
  private final double[] value;
  private final long room;
  private final double step;
  private final int breakAt;
  private final long startSum;
  private final double startWorth;
  private long[] sum;
  private double[] worth;
  private int[] trace;
  private int count;
  private int[] changed = new int[1 << 16];
  private int[] parent = new int[1 << 16];
  private int traces = 1;
  private double best;
  private int bestTrace;

  /**
   * @param weight and value of each package, by value for weight, best first
   */
  CoreStates(long[] weight, double[] value, long room, boolean wholeValues) {
    this.weight = weight;
    this.value = value;
    this.room = room;
    step = wholeValues ? 1 - 1e-6 : 1e-9;
    long taken = 0;
    double gained = 0;
    int b = 0;
    while (b < weight.length && taken + weight[b] <= room) {
      taken += weight[b];
      gained += value[b++];
    }
    breakAt = b;
    startSum = taken;
    startWorth = gained;
    sum = new long[] {taken};
    worth = new double[] {gained};
    trace = new int[] {0};
    count = 1;
    best = gained;
  }

  long states() {
    return traces;
  }

  /** Grows the core until nothing better is possible; false where the limit came first. */
  boolean run(SearchLimit limit) {
    int left = breakAt - 1;
    int right = breakAt;
    while (count > 0 && (left >= 0 || right < weight.length)) {
      if (right < weight.length) {
        if (mayHelp(right, 1)) {
          merge(right, 1);
        }
        right++;
        drop(left, right);
      }
      if (left >= 0 && count > 0) {
        if (mayHelp(left, -1)) {
          merge(left, -1);
        }
        left--;
        drop(left, right);
      }
      if (traces > MOST || limit.reached()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a choice with this package changed could beat the best, by the density at the break.
   */
  private boolean mayHelp(int item, int sign) {
    if (breakAt == weight.length) {
      return false;
    }
    double density = value[breakAt] / weight[breakAt];
    double start = startWorth + sign * value[item];
    double left = room - startSum - sign * weight[item];
    return start + left * density >= best + step;
  }

  /** States as they are, and with the change, by weight; the dominated left out. */
  private void merge(int item, int sign) {
    long[] sums = new long[2 * count];
    double[] worths = new double[2 * count];
    int[] links = new int[2 * count];
    long by = sign * weight[item];
    double gain = sign * value[item];
    int out = 0;
    int kept = 0;
    int moved = 0;
    while (kept < count || moved < count) {
      boolean old =
          moved == count || kept < count && older(sum[kept], worth[kept], moved, by, gain);
      long at = old ? sum[kept] : sum[moved] + by;
      double is = old ? worth[kept] : worth[moved] + gain;
      if (out == 0 || is > worths[out - 1]) {
        int link = old ? trace[kept] : link(item, trace[moved]);
        sums[out] = at;
        worths[out] = is;
        links[out++] = link;
        if (at <= room && is > best) {
          best = is;
          bestTrace = link;
        }
      }
      kept += old ? 1 : 0;
      moved += old ? 0 : 1;
    }
    sum = sums;
    worth = worths;
    trace = links;
    count = out;
  }

  /** Whether the kept state comes first: lighter, or as heavy and worth no less. */
  private boolean older(long at, double is, int moved, long by, double gain) {
    long other = sum[moved] + by;
    return at < other || at == other && is >= worth[moved] + gain;
  }

  private int link(int item, int from) {
    if (traces == changed.length) {
      changed = Arrays.copyOf(changed, 2 * traces);
      parent = Arrays.copyOf(parent, 2 * traces);
    }
    changed[traces] = item;
    parent[traces] = from;
    return traces++;
  }

  private void drop(int left, int right) {
    double fill = right < weight.length ? density(right) : 0;
    double empty = left >= 0 ? density(left) : Double.POSITIVE_INFINITY;
    int out = 0;
    for (int s = 0; s < count; s++) {
      long over = room - sum[s];
      double most = worth[s];
      if (over >= 0) {
        most += over == 0 ? 0 : over * fill;
      } else {
        most = empty == Double.POSITIVE_INFINITY ? Double.NEGATIVE_INFINITY : most + over * empty;
      }
      if (most >= best + step) {
        sum[out] = sum[s];
        worth[out] = worth[s];
        trace[out++] = trace[s];
      }
    }
    count = out;
  }

  private double density(int item) {
    return weight[item] == 0 ? Double.POSITIVE_INFINITY : value[item] / weight[item];
  }

  /** Which packages are in the best choice. */
  boolean[] chosen() {
    boolean[] chosen = new boolean[weight.length];
    Arrays.fill(chosen, 0, breakAt, true);
    for (int t = bestTrace; t != 0; t = parent[t]) {
      chosen[changed[t]] = !chosen[changed[t]];
    }
    return chosen;
  }
}
