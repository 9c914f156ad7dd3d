package org.fourfold.finance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fourfold.domain.finance.LoanDraw;
import org.fourfold.domain.finance.LoanNeed;
import org.fourfold.domain.finance.LoanPeriod;
import org.fourfold.domain.finance.LoanPlan;
import org.fourfold.domain.finance.LoanTerms;

/**
 * The account of a loan, in cents: interest is rounded in each period of each draw, as a bank does,
 * and the last instalment takes what rounding left, so that all adds up.
 *
 * <p><b>Method</b>: drawn at the start of period t, repaid at the starts of t + 1 to t + term; all
 * at the end (bullet), in equal parts, or in equal instalments of interest and principal (annuity).
 * Interest of a period is balance × rate × days ÷ 365. Periods after the last one given are as long
 * as that. <b>Source</b>: R. A. Brealey, S. C. Myers and F. Allen, Principles of Corporate Finance,
 * 10th edition, 2011, chapter 2.
 */
final class LoanAccount {
  private static final BigDecimal YEAR = BigDecimal.valueOf(365);

  private final List<LoanNeed> needs;
  private final LoanTerms terms;
  private final int n;
  private final BigDecimal[] repaid;
  private final BigDecimal[] interest;

  LoanAccount(List<LoanNeed> needs, LoanTerms terms) {
    this.needs = needs;
    this.terms = terms;
    n = needs.size();
    repaid = new BigDecimal[n + terms.term() + 1];
    interest = new BigDecimal[n + terms.term() + 1];
  }

  /** Periods until a draw is repaid, below 1 where it cannot be drawn. */
  static int term(LoanTerms terms, int drawn) {
    return terms.oneMaturity() ? terms.term() - drawn : terms.term();
  }

  /** Interest of one unit in each period of its term. */
  static BigDecimal[] rates(List<LoanNeed> needs, LoanTerms terms, int drawn) {
    BigDecimal own = needs.get(drawn).rate();
    BigDecimal yearly = own == null ? terms.rate() : own;
    BigDecimal[] rates = new BigDecimal[term(terms, drawn)];
    for (int k = 0; k < rates.length; k++) {
      LoanNeed period = needs.get(Math.min(drawn + k, needs.size() - 1));
      BigDecimal days = BigDecimal.valueOf(period.days());
      rates[k] = yearly.multiply(days).divide(YEAR, MathContext.DECIMAL128);
    }
    return rates;
  }

  static BigDecimal surplus(LoanNeed period, LoanTerms terms) {
    BigDecimal days = BigDecimal.valueOf(period.days());
    return terms.surplusRate().multiply(days).divide(YEAR, MathContext.DECIMAL128);
  }

  private static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_EVEN);
  }

  /** Adds interest and repayments of a draw; returns its interest. */
  private BigDecimal draw(int drawn, BigDecimal amount) {
    BigDecimal[] rates = rates(needs, terms, drawn);
    BigDecimal part =
        cents(amount.divide(BigDecimal.valueOf(rates.length), MathContext.DECIMAL128));
    BigDecimal instalment = cents(amount.multiply(instalment(rates)));
    BigDecimal owed = amount;
    BigDecimal all = BigDecimal.ZERO;
    for (int k = 0; k < rates.length; k++) {
      BigDecimal due = cents(owed.multiply(rates[k]));
      boolean last = k == rates.length - 1;
      BigDecimal principal =
          last
              ? owed
              : switch (terms.repayment()) {
                case BULLET -> BigDecimal.ZERO;
                case EQUAL -> part.min(owed);
                case ANNUITY -> instalment.subtract(due).min(owed);
              };
      owed = owed.subtract(principal);
      all = all.add(due);
      interest[drawn + k] = interest[drawn + k].add(due);
      repaid[drawn + k + 1] = repaid[drawn + k + 1].add(principal);
    }
    return all;
  }

  private static BigDecimal instalment(BigDecimal[] rates) {
    BigDecimal worth = BigDecimal.ZERO;
    BigDecimal factor = BigDecimal.ONE;
    for (BigDecimal rate : rates) {
      factor = factor.divide(BigDecimal.ONE.add(rate), MathContext.DECIMAL128);
      worth = worth.add(factor);
    }
    return BigDecimal.ONE.divide(worth, MathContext.DECIMAL128);
  }

  /**
   * The whole account.
   *
   * @param amounts drawn by period
   * @param waiting by period, null where not asked
   */
  LoanPlan plan(BigDecimal[] amounts, BigDecimal[] waiting, LoanPlan runnerUp, String method) {
    Arrays.fill(repaid, cents(BigDecimal.ZERO));
    Arrays.fill(interest, cents(BigDecimal.ZERO));
    List<LoanDraw> draws = new ArrayList<>();
    for (int t = 0; t < n; t++) {
      if (amounts[t].signum() > 0) {
        BigDecimal cost = draw(t, amounts[t]).add(terms.fee());
        draws.add(new LoanDraw(needs.get(t).period(), cents(amounts[t]), cost, waiting[t]));
      }
    }
    List<LoanPeriod> periods = new ArrayList<>();
    BigDecimal cash = terms.opening();
    BigDecimal owed = BigDecimal.ZERO;
    BigDecimal cost = BigDecimal.ZERO;
    for (int t = 0; t < n; t++) {
      BigDecimal fee = amounts[t].signum() > 0 ? terms.fee() : BigDecimal.ZERO;
      cash = cash.add(amounts[t]).subtract(needs.get(t).need());
      owed = owed.add(amounts[t]).subtract(repaid[t]);
      BigDecimal earned = cents(cash.multiply(surplus(needs.get(t), terms)));
      cost = cost.add(fee).add(interest[t]).subtract(earned);
      periods.add(
          new LoanPeriod(
              needs.get(t).period(),
              cents(needs.get(t).need()),
              cents(amounts[t]),
              cents(fee),
              repaid[t],
              cents(owed),
              interest[t],
              cents(cash),
              earned));
    }
    BigDecimal later = sum(interest);
    BigDecimal back = sum(repaid);
    BigDecimal none = cents(BigDecimal.ZERO);
    periods.add(new LoanPeriod("", none, none, none, back, none, later, none, none));
    return new LoanPlan(cents(cost.add(later)), draws, periods, runnerUp, method);
  }

  /** Of what lies beyond the periods given. */
  private BigDecimal sum(BigDecimal[] amounts) {
    BigDecimal sum = cents(BigDecimal.ZERO);
    for (int t = n; t < amounts.length; t++) {
      sum = sum.add(amounts[t]);
    }
    return sum;
  }

  /** Interest of one unit drawn in a period over its whole term; infinite where it cannot be. */
  double unit(int drawn) {
    if (term(terms, drawn) < 1) {
      return Double.POSITIVE_INFINITY;
    }
    BigDecimal[] rates = rates(needs, terms, drawn);
    double instalment = instalment(rates).doubleValue();
    double owed = 1;
    double all = 0;
    for (BigDecimal rate : rates) {
      double due = owed * rate.doubleValue();
      all += due;
      owed -=
          switch (terms.repayment()) {
            case BULLET -> 0;
            case EQUAL -> 1.0 / rates.length;
            case ANNUITY -> instalment - due;
          };
    }
    return all;
  }
}
