package org.fourfold.domain.outcome;

import java.util.Map;

/**
 * Sums over the horizon, undiscounted.
 *
 * @param benefit Σ utility of services and value of records work
 * @param cost resources, hires, releases, holding, variable cost, backlog penalty and money cost
 * @param income Σ tariff of services delivered
 * @param moneyCost Σ cost of the money drawn
 * @param spend planned spend and obligations by spend category, categories in their order
 * @param refused units of demand refused for good
 * @param loanBalance principal still owed at the end of the horizon
 */
public record Totals(
    double benefit,
    double cost,
    double income,
    double moneyCost,
    Map<String, Double> spend,
    double refused,
    double loanBalance) {

  /** Totals of a plan without loans. */
  public Totals(
      double benefit,
      double cost,
      double income,
      double moneyCost,
      Map<String, Double> spend,
      double refused) {
    this(benefit, cost, income, moneyCost, spend, refused, 0);
  }
}
