package org.fourfold.optimisation;

/**
 * A limit that is a bound of one decision; its price is the decision's reduced cost where it binds.
 *
 * @param upper whether it is a ceiling, else a floor
 * @param amount of the bound
 */
record ColumnLimit(LimitKey key, int column, boolean upper, double amount) {
  private static final double NEAR = 1e-9;

  /**
   * d objective ÷ d bound. The sign of a reduced cost says by which bound its decision is held; a
   * decision in whole units is held at its value, which need not be the bound.
   */
  double price(double reducedCost, double value, boolean whole, boolean maximise) {
    if (whole && Math.abs(value - amount) > NEAR * Math.max(1, Math.abs(amount))) {
      return 0;
    }
    boolean gains = maximise == upper;
    return gains ? Math.max(0, reducedCost) : Math.min(0, reducedCost);
  }
}
