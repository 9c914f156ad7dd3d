package org.fourfold.optimisation;

import java.util.Map;
import org.fourfold.domain.finance.FundingKind;
import org.fourfold.domain.finance.LoanSchedule;
import org.fourfold.domain.finance.Repayment;
import org.fourfold.domain.finance.SpendCategory;

/**
 * A funding source resolved.
 *
 * @param rate per unit drawn, once; of a loan nominal per year
 * @param maximum money per period, infinite where there is no ceiling
 * @param maximumTotal money over the horizon, infinite where there is no ceiling
 * @param from first period in which it can be drawn
 * @param to last such period
 * @param term periods of a loan
 * @param cover obligation met per unit drawn by category, null where no row says so
 */
record SourceLine(
    String code,
    FundingKind kind,
    double rate,
    double minimum,
    double maximum,
    double maximumTotal,
    int from,
    int to,
    int term,
    Repayment repayment,
    Map<String, Double> cover) {

  boolean loan() {
    return kind == FundingKind.LOAN;
  }

  /** What a unit drawn in a period costs and when it is paid back. */
  LoanSchedule schedule(Horizon horizon, int drawn) {
    return LoanSchedule.of(rate, term, repayment, j -> horizon.days(drawn + j));
  }

  boolean open(int t) {
    return t >= from && t <= to;
  }

  /** Obligation of a category met per unit drawn. */
  double covers(String category) {
    if (cover != null) {
      return cover.getOrDefault(category, 0.0);
    }
    return loan() && category.equals(SpendCategory.DEBT_SERVICE) ? 0 : 1;
  }
}
