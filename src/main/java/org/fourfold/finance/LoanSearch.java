package org.fourfold.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.fourfold.domain.finance.LoanNeed;
import org.fourfold.domain.finance.LoanTerms;
import org.fourfold.domain.measure.Fault;

/**
 * Dynamic programme over what has been drawn so far.
 *
 * <p><b>Method</b>: f(t, D) = cash held at D, less what it earns, + min over D′ ≤ D of f(t−1, D′) +
 * fee + interest·(D − D′); the minimum over D′ is a running one, over a window where a draw has a
 * most. D runs over the levels at which a cheapest plan can stand: what is needed by some period,
 * and with a most of one draw that many draws above or below it (between two such levels at most
 * one draw is neither nothing nor the most); with a step its multiples. <b>Cost</b>: periods ×
 * levels. <b>Source</b>: H. M. Wagner and T. M. Whitin, 1958; M. Florian and M. Klein,
 * Deterministic production planning with concave costs and capacity constraints, Management Science
 * 18, 1971.
 */
final class LoanSearch {
  private static final long MOST_CELLS = 20_000_000;
  private static final double STEPS = 3e8;

  private final LoanTerms terms;
  private final int n;
  private final long[] needed;
  private final long[] levels;
  private final double[] unit;
  private final double[] kept;
  private final long most;

  LoanSearch(List<LoanNeed> needs, LoanTerms terms, LoanAccount account) {
    this.terms = terms;
    n = needs.size();
    needed = new long[n];
    unit = new double[n];
    kept = new double[n];
    BigDecimal sum = terms.reserve().subtract(terms.opening());
    long before = 0;
    for (int t = 0; t < n; t++) {
      sum = sum.add(needs.get(t).need());
      before = Math.max(before, cents(sum));
      needed[t] = before;
      unit[t] = account.unit(t) / 100;
      kept[t] = LoanAccount.surplus(needs.get(t), terms).doubleValue() / 100;
    }
    long step = terms.step() == null ? 1 : cents(terms.step());
    most = terms.most() == null ? Long.MAX_VALUE : cents(terms.most()) / step * step;
    levels = levels(step);
    if ((long) n * levels.length > MOST_CELLS) {
      throw FinanceRefused.of(Fault.LOAN_TOO_FINE, n, levels.length);
    }
  }

  private static long cents(BigDecimal amount) {
    return amount.movePointRight(2).setScale(0, RoundingMode.CEILING).longValueExact();
  }

  private long[] levels(long step) {
    long end = needed[n - 1];
    TreeSet<Long> found = new TreeSet<>();
    found.add(0L);
    if (step > 1) {
      if (end / step + 2 > MOST_CELLS / n) {
        throw FinanceRefused.of(Fault.LOAN_TOO_FINE, n, end / step);
      }
      for (long level = 0; level < end + step; level += step) {
        found.add(level);
      }
      return found.stream().mapToLong(Long::longValue).toArray();
    }
    for (int t = 0; t < n; t++) {
      found.add(needed[t]);
      for (int k = 1; k <= n && most < Long.MAX_VALUE; k++) {
        long above = needed[t] + k * most;
        long below = needed[t] - k * most;
        if (above <= end) {
          found.add(above);
        }
        if (below > 0) {
          found.add(below);
        }
        if ((above > end && below <= 0) || found.size() > MOST_CELLS / n) {
          break;
        }
      }
      for (int k = 1; k <= n && most < Long.MAX_VALUE && k * most <= end; k++) {
        found.add(k * most);
      }
    }
    return found.stream().mapToLong(Long::longValue).toArray();
  }

  /**
   * @param barred period without a draw, −1 for none
   * @param forced period with one, −1 for none
   * @return amounts by period, null where there is no such plan
   */
  BigDecimal[] best(int barred, int forced) {
    int size = levels.length;
    int[][] from = new int[n][size];
    double[] cost = new double[size];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[0] = 0;
    int[] queue = new int[size];
    for (int t = 0; t < n; t++) {
      double[] next = new double[size];
      boolean draws = t != barred && Double.isFinite(unit[t]);
      int head = 0;
      int tail = 0;
      for (int d = 0; d < size; d++) {
        double stays = t == forced ? Double.POSITIVE_INFINITY : cost[d];
        from[t][d] = d;
        while (head < tail && levels[d] - levels[queue[head]] > most) {
          head++;
        }
        if (draws && head < tail) {
          int source = queue[head];
          double drawn =
              cost[source] + terms.fee().doubleValue() + unit[t] * (levels[d] - levels[source]);
          if (drawn < stays) {
            stays = drawn;
            from[t][d] = source;
          }
        }
        next[d] = levels[d] < needed[t] ? Double.POSITIVE_INFINITY : stays - kept[t] * levels[d];
        if (draws && Double.isFinite(cost[d])) {
          double here = cost[d] - unit[t] * levels[d];
          while (head < tail && cost[queue[tail - 1]] - unit[t] * levels[queue[tail - 1]] >= here) {
            tail--;
          }
          queue[tail++] = d;
        }
      }
      cost = next;
    }
    return amounts(from, cost);
  }

  private BigDecimal[] amounts(int[][] from, double[] cost) {
    int at = levels.length - 1;
    for (int d = 0; d < cost.length; d++) {
      at = cost[d] < cost[at] ? d : at;
    }
    if (!Double.isFinite(cost[at])) {
      return null;
    }
    BigDecimal[] amounts = new BigDecimal[n];
    for (int t = n - 1; t >= 0; t--) {
      amounts[t] = BigDecimal.valueOf(levels[at] - levels[from[t][at]], 2);
      at = from[t][at];
    }
    return amounts;
  }

  /** The first period whose needs cannot be met whatever is drawn; the last where none is such. */
  int failing() {
    long drawable = 0;
    for (int t = 0; t < n; t++) {
      boolean draws = Double.isFinite(unit[t]);
      drawable = !draws ? drawable : most == Long.MAX_VALUE ? most : drawable + most;
      if (drawable < needed[t]) {
        return t;
      }
    }
    return n - 1;
  }

  /** Periods in which it is asked what waiting costs, and where a runner-up is looked for. */
  int askable() {
    return (int) Math.min(n, STEPS / n / levels.length);
  }

  String method() {
    return "dynamic programme over "
        + n
        + " periods and "
        + levels.length
        + " levels of what is drawn"
        + (askable() < n ? "; runner-up and waiting asked for the first " + askable() : "");
  }
}
