package org.fourfold.optimisation;

/**
 * Money that a decision spends.
 *
 * @param column of the decision
 * @param period in which it is spent, from 0
 * @param amount per unit of the decision
 */
record Spend(int column, String costCentre, String category, int period, double amount) {

  /** Whether a ceiling on this cost centre and category limits it; empty means all. */
  boolean within(String ofCostCentre, String ofCategory) {
    return (ofCostCentre.isEmpty() || ofCostCentre.equals(costCentre))
        && (ofCategory.isEmpty() || ofCategory.equals(category));
  }
}
