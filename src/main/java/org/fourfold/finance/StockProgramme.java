package org.fourfold.finance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.fourfold.domain.finance.LotLimits;
import org.fourfold.domain.measure.Fault;

/**
 * Lot sizes in packs, with a least order, a storage limit or a shelf life.
 *
 * <p><b>Problem</b>: as {@link WagnerWhitin}, orders whole packs and at least the minimum, stock at
 * the end of a period within the storage, and no unit expires within the periods planned: stock is
 * at most the demand of the periods in which it can still be used. <b>Method</b>: dynamic programme
 * over the stock at the end of each period, counted in the largest unit that all quantities are
 * multiples of; the best source of an order is a running minimum. <b>Cost</b>: periods × levels of
 * stock. <b>Errors</b>: refused above ten million of them.
 */
final class StockProgramme implements LotSearch {
  private static final long MOST_CELLS = 10_000_000;
  private static final double STEPS = 3e8;

  private final LotNumbers numbers;
  private final int n;
  private final BigDecimal unit;
  private final long[] demand;
  private final long[] top;
  private final int pack;
  private final long least;
  private long cells;

  StockProgramme(LotNumbers numbers) {
    this.numbers = numbers;
    n = numbers.periods;
    LotLimits limits = numbers.limits;
    unit = unit(limits);
    demand = new long[n];
    long left = 0;
    for (int t = 0; t < n; t++) {
      demand[t] = units(numbers.demand(t));
      left += demand[t];
    }
    long packed = limits.pack() == null ? 1 : units(limits.pack());
    long minimum = Math.max(1, units(limits.minimum()));
    least = (minimum + packed - 1) / packed * packed;
    top = new long[n];
    for (int t = 0; t < n; t++) {
      left -= demand[t];
      top[t] = left + 2 * least; // a surplus, and a forced order on top of it
      if (limits.storage() != null) {
        top[t] = Math.min(top[t], limits.storage().divideToIntegralValue(unit).longValueExact());
      }
      Integer life = limits.shelfLife();
      if (life != null && life <= n - t) {
        long usable = 0;
        for (int k = t + 1; k < t + life; k++) {
          usable += demand[k];
        }
        top[t] = Math.min(top[t], usable);
      }
      cells += top[t] + 1;
    }
    if (cells > MOST_CELLS || packed > MOST_CELLS) {
      throw FinanceRefused.of(Fault.LOT_TOO_FINE, n, cells / n, unit.toPlainString());
    }
    pack = (int) packed;
  }

  private BigDecimal unit(LotLimits limits) {
    int scale = Math.max(0, limits.minimum().scale());
    scale = limits.pack() == null ? scale : Math.max(scale, limits.pack().scale());
    scale = limits.storage() == null ? scale : Math.max(scale, limits.storage().scale());
    for (int t = 0; t < n; t++) {
      scale = Math.max(scale, numbers.demand(t).scale());
    }
    BigInteger common = limits.minimum().movePointRight(scale).toBigIntegerExact();
    if (limits.pack() != null) {
      common = common.gcd(limits.pack().movePointRight(scale).toBigIntegerExact());
    }
    if (limits.storage() != null) {
      common = common.gcd(limits.storage().movePointRight(scale).toBigIntegerExact());
    }
    for (int t = 0; t < n; t++) {
      common = common.gcd(numbers.demand(t).movePointRight(scale).toBigIntegerExact());
    }
    return new BigDecimal(common.max(BigInteger.ONE), scale);
  }

  private long units(BigDecimal quantity) {
    return quantity.divideToIntegralValue(unit).longValueExact();
  }

  @Override
  public BigDecimal[] best(int barred, int forced) {
    int[][] from = new int[n][];
    double[] before = {0};
    for (int t = 0; t < n; t++) {
      double[] cost = new double[(int) top[t] + 1];
      from[t] = new int[cost.length];
      Arrays.fill(cost, Double.POSITIVE_INFINITY);
      double[] bestCost = new double[pack];
      int[] bestSource = new int[pack];
      Arrays.fill(bestCost, Double.POSITIVE_INFINITY);
      int source = 0;
      for (long level = demand[t]; level <= top[t] + demand[t]; level++) {
        for (; source < before.length && source <= level - least; source++) {
          int rest = source % pack;
          if (before[source] < bestCost[rest]) {
            bestCost[rest] = before[source];
            bestSource[rest] = source;
          }
        }
        int stock = (int) (level - demand[t]);
        double kept = numbers.holding[t] * stock * unit.doubleValue();
        if (t != forced && level < before.length) {
          cost[stock] = before[(int) level] + kept;
          from[t][stock] = (int) level;
        }
        int rest = (int) (level % pack);
        double ordered = bestCost[rest] + numbers.setup[t] + kept;
        if (t != barred && ordered < cost[stock]) {
          cost[stock] = ordered;
          from[t][stock] = bestSource[rest];
        }
      }
      before = cost;
    }
    return quantities(from, before);
  }

  private BigDecimal[] quantities(int[][] from, double[] last) {
    int stock = 0;
    for (int s = 1; s < last.length; s++) {
      stock = last[s] < last[stock] ? s : stock;
    }
    if (!Double.isFinite(last[stock])) {
      return null;
    }
    BigDecimal[] quantities = new BigDecimal[n];
    for (int t = n - 1; t >= 0; t--) {
      int source = from[t][stock];
      quantities[t] = unit.multiply(BigDecimal.valueOf(stock + demand[t] - source));
      stock = source;
    }
    return quantities;
  }

  @Override
  public int askable() {
    return (int) Math.min(n, STEPS / Math.max(1, cells) / 2);
  }

  @Override
  public String method() {
    return "dynamic programme over stock in units of "
        + unit.toPlainString()
        + ", "
        + cells
        + " states";
  }
}
