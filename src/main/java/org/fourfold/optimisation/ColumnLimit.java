package org.fourfold.optimisation;

/**
 * A limit that is a bound of one decision; its price is the decision's reduced cost where it binds.
 *
 * @param upper whether it is a ceiling, else a floor
 * @param amount of the bound
 */
record ColumnLimit(LimitKey key, int column, boolean upper, double amount) {
  private static final double NEAR = 1e-9;

  /** d objective ÷ d bound, from the reduced cost at a value of the decision. */
  double price(double reducedCost, double value, boolean maximise) {
    if (Math.abs(value - amount) > NEAR * Math.max(1, Math.abs(amount))) {
      return 0;
    }
    boolean gains = maximise == upper;
    return gains ? Math.max(0, reducedCost) : Math.min(0, reducedCost);
  }
}
