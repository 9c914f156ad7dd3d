package org.fourfold.domain.finance;

import java.math.BigDecimal;
import java.util.List;

/**
 * Draws that meet all needs at least cost.
 *
 * @param cost fees and interest less what is earned on cash; the sum of {@code periods}
 * @param periods as given, and one row more for what comes after them
 * @param runnerUp the best plan that draws in other periods, null where there is none
 * @param method in words, with its cost
 */
public record LoanPlan(
    BigDecimal cost,
    List<LoanDraw> draws,
    List<LoanPeriod> periods,
    LoanPlan runnerUp,
    String method) {
  public LoanPlan {
    draws = List.copyOf(draws);
    periods = List.copyOf(periods);
  }
}
