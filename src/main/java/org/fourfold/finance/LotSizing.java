package org.fourfold.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.fourfold.domain.finance.LotDemand;
import org.fourfold.domain.finance.LotLimits;
import org.fourfold.domain.finance.LotOrder;
import org.fourfold.domain.finance.LotPlan;
import org.fourfold.domain.measure.Fault;

/**
 * When to order how much, the next best way, and what it costs to wait.
 *
 * <p>A plan that orders in other periods lacks one of the orders of the best, or has one more: the
 * runner-up is the cheapest of the best plans without one of them and with one more. <b>Errors</b>:
 * {@link FinanceRefused} for amounts that cannot be, a storage below the least order, and where no
 * plan keeps the limits.
 */
public final class LotSizing {
  private final LotNumbers numbers;
  private final LotSearch search;

  /**
   * @param setup usual cost of an order
   * @param holding usual cost of a unit in stock at the end of a period
   */
  public LotSizing(List<LotDemand> demand, BigDecimal setup, BigDecimal holding, LotLimits limits) {
    check("--setup", setup);
    check("--holding", holding);
    check("--minimum", limits.minimum());
    check("--storage", limits.storage());
    if (limits.pack() != null && limits.pack().signum() <= 0) {
      throw FinanceRefused.of(Fault.AMOUNT_NOT_POSITIVE, "--pack", limits.pack());
    }
    if (limits.shelfLife() != null && limits.shelfLife() < 1) {
      throw FinanceRefused.of(Fault.AMOUNT_NOT_POSITIVE, "--shelf-life", limits.shelfLife());
    }
    if (demand.isEmpty()) {
      throw FinanceRefused.of(Fault.NO_DEMAND);
    }
    numbers = new LotNumbers(demand, setup, holding, limits);
    search = limits.onQuantities() ? new StockProgramme(numbers) : new WagnerWhitin(numbers);
  }

  private static void check(String option, BigDecimal amount) {
    if (amount != null && amount.signum() < 0) {
      throw FinanceRefused.of(Fault.NEGATIVE_AMOUNT, option, amount.toPlainString());
    }
  }

  public LotPlan plan() {
    BigDecimal[] best = search.best(-1, -1);
    if (best == null) {
      throw impossible();
    }
    BigDecimal[] other = null;
    BigDecimal least = null;
    BigDecimal[] waiting = new BigDecimal[numbers.periods];
    for (int t = 0; t < search.askable(); t++) {
      boolean ordered = best[t].signum() > 0;
      BigDecimal[] changed = ordered ? search.best(t, -1) : search.best(-1, t);
      if (changed == null) {
        continue;
      }
      BigDecimal more = numbers.more(best, changed);
      waiting[t] = ordered ? more : null;
      if (least == null || more.compareTo(least) < 0) {
        other = changed;
        least = more;
      }
    }
    LotPlan runnerUp = other == null ? null : plan(other, new BigDecimal[numbers.periods], null);
    return plan(best, waiting, runnerUp);
  }

  private BigDecimal cost(BigDecimal[] quantities) {
    return numbers.cost(quantities, numbers.stocks(quantities));
  }

  private LotPlan plan(BigDecimal[] quantities, BigDecimal[] waiting, LotPlan runnerUp) {
    List<LotOrder> orders = new ArrayList<>();
    for (int t = 0; t < numbers.periods; t++) {
      if (quantities[t].signum() > 0) {
        orders.add(new LotOrder(numbers.rows.get(t).period(), plain(quantities[t]), waiting[t]));
      }
    }
    String asked =
        search.askable() < numbers.periods
            ? "; runner-up and waiting asked for the first " + search.askable() + " periods"
            : "";
    BigDecimal[] stocks = numbers.stocks(quantities);
    return new LotPlan(
        plain(cost(quantities)),
        orders,
        List.of(stocks).stream().map(LotSizing::plain).toList(),
        runnerUp,
        search.method() + asked);
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal shortest = amount.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  /** Says in which period it fails first, and which limit, given up alone, would mend it. */
  private FinanceRefused impossible() {
    int failing = 1;
    while (failing < numbers.periods && possible(failing, numbers.limits)) {
      failing++;
    }
    LotLimits l = numbers.limits;
    StringJoiner mends = new StringJoiner(", ");
    BigDecimal none = BigDecimal.ZERO;
    if (possible(failing, new LotLimits(null, l.pack(), l.minimum(), l.storage()))) {
      mends.add("--shelf-life");
    }
    if (possible(failing, new LotLimits(l.shelfLife(), null, l.minimum(), l.storage()))) {
      mends.add("--pack");
    }
    if (possible(failing, new LotLimits(l.shelfLife(), l.pack(), none, l.storage()))) {
      mends.add("--minimum");
    }
    if (possible(failing, new LotLimits(l.shelfLife(), l.pack(), l.minimum(), null))) {
      mends.add("--storage");
    }
    String mend = mends.length() == 0 ? "--shelf-life, --pack, --minimum, --storage" : mends + "";
    return FinanceRefused.of(Fault.LOT_IMPOSSIBLE, numbers.rows.get(failing - 1).period(), mend);
  }

  private boolean possible(int periods, LotLimits limits) {
    List<LotDemand> first = numbers.rows.subList(0, periods);
    LotNumbers part = new LotNumbers(first, BigDecimal.ZERO, BigDecimal.ZERO, limits);
    return new StockProgramme(part).best(-1, -1) != null;
  }
}
