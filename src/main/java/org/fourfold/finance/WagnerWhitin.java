package org.fourfold.finance;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Lot sizes without limits on quantities, but for a shelf life.
 *
 * <p><b>Problem</b>: meet each demand dₜ at least Σ setup of orders + Σ holding·stock.
 * <b>Method</b>: an order covers whole consecutive demands; F(t) = min over j of F(j−1) + Kⱼ + Σ
 * (H(k) − H(j))·d(k). With H the running sum of holding these are lines in the running demand:
 * their lower envelope is kept as a stack, as running demand only grows. Within a shelf life of L
 * every j in reach is tried. <b>Cost</b>: n log n; n·L with a shelf life. <b>Shapes</b>: n demands
 * of at least 0, n orders. <b>Source</b>: H. M. Wagner and T. M. Whitin, Dynamic version of the
 * economic lot size model, 1958; A. Wagelmans, S. van Hoesel and A. Kolen, 1992 (envelope).
 */
final class WagnerWhitin implements LotSearch {
  private static final double STEPS = 2e7;

  private final LotNumbers numbers;
  private final int n;
  private final int reach;
  private final double[] held;
  private final double[] needed;
  private final double[] weighted;

  WagnerWhitin(LotNumbers numbers) {
    this.numbers = numbers;
    n = numbers.periods;
    reach = numbers.reach();
    held = new double[n + 1];
    needed = new double[n + 1];
    weighted = new double[n + 1];
    for (int t = 1; t <= n; t++) {
      held[t] = held[t - 1] + (t > 1 ? numbers.holding[t - 2] : 0);
      needed[t] = needed[t - 1] + numbers.demand[t - 1];
      weighted[t] = weighted[t - 1] + held[t] * numbers.demand[t - 1];
    }
  }

  @Override
  public BigDecimal[] best(int barred, int forced) {
    double[] cost = new double[n + 1];
    int[] from = new int[n + 1];
    Arrays.fill(cost, 1, n + 1, Double.POSITIVE_INFINITY);
    Envelope envelope = new Envelope(n);
    for (int t = 1; t <= n; t++) {
      boolean open = t - 1 != barred && Double.isFinite(cost[t - 1]);
      if (t - 1 == forced) {
        envelope = new Envelope(n);
      }
      if (open && reach >= n) {
        envelope.add(-held[t], start(cost, t), t);
      }
      if (numbers.demand[t - 1] == 0) {
        cost[t] = t - 1 == forced ? Double.POSITIVE_INFINITY : cost[t - 1];
        from[t] = 0;
        continue;
      }
      int first = Math.max(forced >= 0 && t - 1 >= forced ? forced + 1 : 1, t - reach + 1);
      if (reach >= n) {
        int j = envelope.best(needed[t]);
        if (j > 0) {
          cost[t] = start(cost, j) - held[j] * needed[t] + weighted[t];
          from[t] = j;
        }
        continue;
      }
      for (int j = first; j <= t; j++) {
        double through = start(cost, j) - held[j] * needed[t] + weighted[t];
        if (j - 1 != barred && through < cost[t]) {
          cost[t] = through;
          from[t] = j;
        }
      }
    }
    return Double.isFinite(cost[n]) ? quantities(from) : null;
  }

  private double start(double[] cost, int j) {
    return cost[j - 1] + numbers.setup[j - 1] + held[j] * needed[j - 1] - weighted[j - 1];
  }

  private BigDecimal[] quantities(int[] from) {
    BigDecimal[] quantities = new BigDecimal[n];
    Arrays.fill(quantities, BigDecimal.ZERO);
    int t = n;
    while (t > 0) {
      if (from[t] == 0) {
        t--;
        continue;
      }
      int j = from[t];
      for (; t >= j; t--) {
        quantities[j - 1] = quantities[j - 1].add(numbers.demand(t - 1));
      }
    }
    return quantities;
  }

  @Override
  public int askable() {
    return (int) Math.min(n, STEPS / n / (reach < n ? reach : 10) / 2);
  }

  @Override
  public String method() {
    return reach < n
        ? "Wagner–Whitin within the shelf life, " + n + " × " + reach + " steps"
        : "Wagner–Whitin by lower envelope, " + n + " periods, n log n";
  }

  /** Lines of falling slope, of which the lowest at growing places is asked for. */
  private static final class Envelope {
    private final double[] slope;
    private final double[] height;
    private final int[] name;
    private int size;

    Envelope(int most) {
      slope = new double[most + 1];
      height = new double[most + 1];
      name = new int[most + 1];
    }

    void add(double newSlope, double newHeight, int newName) {
      if (size > 0 && slope[size - 1] == newSlope) {
        if (height[size - 1] <= newHeight) {
          return;
        }
        size--;
      }
      while (size > 1
          && (newHeight - height[size - 2]) * (slope[size - 2] - slope[size - 1])
              <= (height[size - 1] - height[size - 2]) * (slope[size - 2] - newSlope)) {
        size--;
      }
      slope[size] = newSlope;
      height[size] = newHeight;
      name[size++] = newName;
    }

    /** Name of the lowest line, 0 where there is none. */
    int best(double place) {
      int low = 0;
      int high = size - 1;
      while (low < high) {
        int middle = (low + high) >>> 1;
        boolean next =
            slope[middle + 1] * place + height[middle + 1] < slope[middle] * place + height[middle];
        if (next) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return size == 0 ? 0 : name[low];
    }
  }
}
