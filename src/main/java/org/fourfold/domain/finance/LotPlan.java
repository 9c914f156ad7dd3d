package org.fourfold.domain.finance;

import java.math.BigDecimal;
import java.util.List;

/**
 * Orders that meet all demand at least cost.
 *
 * @param cost of ordering and of stock, exact
 * @param stocks at the end of each period
 * @param runnerUp the best plan that orders in other periods, null where there is none; without
 *     limits on quantities among those that order only when the stock is used up
 * @param method in words, with its cost
 */
public record LotPlan(
    BigDecimal cost,
    List<LotOrder> orders,
    List<BigDecimal> stocks,
    LotPlan runnerUp,
    String method) {
  public LotPlan {
    orders = List.copyOf(orders);
    stocks = List.copyOf(stocks);
  }
}
