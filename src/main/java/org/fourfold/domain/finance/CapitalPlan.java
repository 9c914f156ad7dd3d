package org.fourfold.domain.finance;

import java.math.BigDecimal;
import java.util.List;

/**
 * Projects chosen for the most benefit within the budgets of several years.
 *
 * @param benefit discounted
 * @param proven whether no plan is better
 * @param runnerUp the best plan with another set of projects, null where there is none
 */
public record CapitalPlan(
    BigDecimal benefit,
    BigDecimal cost,
    boolean proven,
    List<CapitalStart> chosen,
    List<CapitalYear> years,
    CapitalPlan runnerUp) {
  public CapitalPlan {
    chosen = List.copyOf(chosen);
    years = List.copyOf(years);
  }
}
