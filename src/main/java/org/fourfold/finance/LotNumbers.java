package org.fourfold.finance;

import java.math.BigDecimal;
import java.util.List;
import org.fourfold.domain.finance.LotDemand;
import org.fourfold.domain.finance.LotLimits;

/** Demand, setup and holding cost of each period as arrays, and what plans cost in decimals. */
final class LotNumbers {
  final List<LotDemand> rows;
  final LotLimits limits;
  final int periods;
  final double[] demand;
  final double[] setup;
  final double[] holding;
  private final BigDecimal[] exactSetup;
  private final BigDecimal[] exactHolding;

  LotNumbers(List<LotDemand> rows, BigDecimal setup, BigDecimal holding, LotLimits limits) {
    this.rows = rows;
    this.limits = limits;
    periods = rows.size();
    demand = new double[periods];
    this.setup = new double[periods];
    this.holding = new double[periods];
    exactSetup = new BigDecimal[periods];
    exactHolding = new BigDecimal[periods];
    for (int t = 0; t < periods; t++) {
      LotDemand row = rows.get(t);
      exactSetup[t] = row.setup() == null ? setup : row.setup();
      exactHolding[t] = row.holding() == null ? holding : row.holding();
      demand[t] = row.demand().doubleValue();
      this.setup[t] = exactSetup[t].doubleValue();
      this.holding[t] = exactHolding[t].doubleValue();
    }
  }

  /** Periods after one in which a unit of it can still be used, itself included. */
  int reach() {
    return limits.shelfLife() == null ? periods : Math.min(periods, limits.shelfLife());
  }

  BigDecimal demand(int period) {
    return rows.get(period).demand();
  }

  /** Exact cost of quantities that meet all demand. */
  BigDecimal cost(BigDecimal[] quantities, BigDecimal[] stocks) {
    BigDecimal cost = BigDecimal.ZERO;
    for (int t = 0; t < periods; t++) {
      cost = cost.add(stocks[t].multiply(exactHolding[t]));
      cost = quantities[t].signum() > 0 ? cost.add(exactSetup[t]) : cost;
    }
    return cost;
  }

  /** Exact cost of other quantities beyond that of some; looks only where they differ. */
  BigDecimal more(BigDecimal[] quantities, BigDecimal[] others) {
    BigDecimal more = BigDecimal.ZERO;
    BigDecimal stock = BigDecimal.ZERO;
    for (int t = 0; t < periods; t++) {
      if (quantities[t].compareTo(others[t]) != 0) {
        stock = stock.add(others[t]).subtract(quantities[t]);
        int orders = others[t].signum() - quantities[t].signum();
        more = more.add(exactSetup[t].multiply(BigDecimal.valueOf(orders)));
      }
      if (stock.signum() != 0) {
        more = more.add(stock.multiply(exactHolding[t]));
      }
    }
    return more;
  }

  BigDecimal[] stocks(BigDecimal[] quantities) {
    BigDecimal[] stocks = new BigDecimal[periods];
    BigDecimal stock = BigDecimal.ZERO;
    for (int t = 0; t < periods; t++) {
      stock = stock.add(quantities[t]).subtract(demand(t));
      stocks[t] = stock;
    }
    return stocks;
  }
}
