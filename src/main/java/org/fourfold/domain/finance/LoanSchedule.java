package org.fourfold.domain.finance;

import java.util.function.IntUnaryOperator;

/**
 * What one unit of money borrowed in a period costs and when it is paid back.
 *
 * <p><b>Method.</b> Drawn at the start of period t, it is repaid at the starts of periods t + 1 to
 * t + term: all at the end (bullet), one part in term each (equal), or in equal instalments that
 * hold interest and principal (annuity). Interest of a period is balance × rate × days ÷ 365.
 *
 * <p><b>Source.</b> R. A. Brealey, S. C. Myers and F. Allen, Principles of Corporate Finance, 10th
 * edition, 2011, chapter 2, annuities; with periods of unequal length the instalment is 1 ÷ Σ Π 1 ÷
 * (1 + interest).
 *
 * @param interest all interest over the full term, beyond the horizon too
 * @param charged interest of each period of the term, the first one the period of the draw
 * @param repaid per period of the term, the first one period after the draw
 * @param balance left after each period's repayment
 */
public record LoanSchedule(double interest, double[] charged, double[] repaid, double[] balance) {

  /**
   * @param rate nominal per year
   * @param term periods from the draw to the last repayment, at least 1
   * @param days of the period so many periods after that of the draw
   */
  public static LoanSchedule of(double rate, int term, Repayment repayment, IntUnaryOperator days) {
    double[] rates = new double[term];
    for (int j = 0; j < term; j++) {
      rates[j] = rate * days.applyAsInt(j) / 365;
    }
    double instalment = instalment(rates);
    double[] charged = new double[rates.length];
    double[] repaid = new double[rates.length];
    double[] balance = new double[rates.length];
    double owed = 1;
    double interest = 0;
    for (int j = 0; j < rates.length; j++) {
      double due = owed * rates[j];
      boolean last = j == rates.length - 1;
      repaid[j] =
          switch (repayment) {
            case BULLET -> last ? 1 : 0;
            case EQUAL -> 1.0 / rates.length;
            case ANNUITY -> instalment;
          };
      double principal =
          switch (repayment) {
            case BULLET, EQUAL -> repaid[j];
            case ANNUITY -> repaid[j] - due;
          };
      charged[j] = due;
      interest += due;
      owed = last ? 0 : owed - principal;
      balance[j] = owed;
    }
    return new LoanSchedule(interest, charged, repaid, balance);
  }

  private static double instalment(double[] rates) {
    double worth = 0;
    double factor = 1;
    for (double rate : rates) {
      factor /= 1 + rate;
      worth += factor;
    }
    return 1 / worth;
  }

  /** Principal still owed so many periods after the draw. */
  public double owed(int periodsLater) {
    return periodsLater == 0 ? 1 : periodsLater > balance.length ? 0 : balance[periodsLater - 1];
  }
}
