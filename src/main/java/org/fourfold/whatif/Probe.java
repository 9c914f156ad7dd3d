package org.fourfold.whatif;

import org.fourfold.domain.outcome.PlanStatus;

/**
 * The best plan at one amount.
 *
 * @param value its objective, NaN where there is none
 * @param slope the price of the limit there: one of those between the slopes to its left and right
 */
record Probe(double x, PlanStatus status, double value, double slope) {
  /** Two objectives closer than this share of themselves are the same. */
  private static final double SAME = 1e-8;

  Probe moved(double to) {
    return new Probe(to, status, value, slope);
  }

  /** Its objective, null where there is none. */
  Double number() {
    return Double.isFinite(value) ? value : null;
  }

  boolean planned() {
    return status == PlanStatus.OPTIMAL && Double.isFinite(slope);
  }

  /** What the objective would be there if the slope held as far. */
  double at(double other) {
    return value + slope * (other - x);
  }

  /** Whether the slope holds from here to the other point. */
  boolean reaches(Probe other) {
    return near(at(other.x), other.value);
  }

  static boolean near(double a, double b) {
    return Math.abs(a - b) <= SAME * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
  }
}
