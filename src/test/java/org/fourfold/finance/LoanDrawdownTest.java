package org.fourfold.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.fourfold.domain.finance.LoanDraw;
import org.fourfold.domain.finance.LoanNeed;
import org.fourfold.domain.finance.LoanPeriod;
import org.fourfold.domain.finance.LoanPlan;
import org.fourfold.domain.finance.LoanTerms;
import org.fourfold.domain.finance.Repayment;
import org.fourfold.domain.measure.Fault;
import org.junit.jupiter.api.Test;

class LoanDrawdownTest {
  private static final BigDecimal NONE = BigDecimal.ZERO;

  private static BigDecimal of(double value) {
    return BigDecimal.valueOf(value);
  }

  private static LoanNeed need(int period, double need, Double rate, int days) {
    return new LoanNeed("p" + period, of(need), rate == null ? null : of(rate), days);
  }

  private static LoanTerms terms(Repayment repayment, double rate, int term, double fee) {
    return new LoanTerms(of(rate), term, repayment, false, of(fee), null, null, NONE, NONE, NONE);
  }

  /**
   * Brealey, Myers and Allen, table 2.1: 1,000 at 10 % over four years is paid back in instalments
   * of 315.47; interest 100, 78.45, 54.75 and 28.68 a year.
   */
  @Test
  void textbookAnnuity() {
    List<LoanNeed> needs = new ArrayList<>();
    for (int t = 0; t < 5; t++) {
      needs.add(need(t, t == 0 ? 1000 : 0, null, 365));
    }
    LoanPlan plan = new LoanDrawdown(needs, terms(Repayment.ANNUITY, 0.1, 4, 0)).plan();
    assertThat(plan.periods().stream().limit(4).map(p -> p.interest().toPlainString()))
        .containsExactly("100.00", "78.45", "54.75", "28.68");
    LoanPeriod second = plan.periods().get(1);
    assertThat(second.repaid().add(plan.periods().get(0).interest()))
        .isEqualByComparingTo("315.47");
    assertThat(plan.periods().get(4).owed()).isEqualByComparingTo("0");
    assertThat(plan.cost()).isEqualByComparingTo("261.88");
  }

  @Test
  void bulletAndEqualParts() {
    List<LoanNeed> needs = List.of(need(0, 1200, null, 365), need(1, 0, null, 365));
    LoanPlan bullet = new LoanDrawdown(needs, terms(Repayment.BULLET, 0.05, 4, 10)).plan();
    assertThat(bullet.cost()).isEqualByComparingTo("250"); // 4 × 60 and the fee
    assertThat(bullet.periods().getLast().repaid()).isEqualByComparingTo("1200");
    LoanPlan equal = new LoanDrawdown(needs, terms(Repayment.EQUAL, 0.05, 4, 10)).plan();
    assertThat(equal.cost()).isEqualByComparingTo("160"); // 60 + 45 + 30 + 15 and the fee
    assertThat(equal.periods().get(1).repaid()).isEqualByComparingTo("300");
  }

  /** One maturity: waiting saves interest, a fee speaks against it. */
  @Test
  void waitingIsWorthItsInterestOrNot() {
    List<LoanNeed> needs = List.of(need(0, 100, null, 365), need(1, 100, null, 365));
    LoanTerms cheap =
        new LoanTerms(of(0.1), 3, Repayment.BULLET, true, of(4), null, null, NONE, NONE, NONE);
    LoanPlan twice = new LoanDrawdown(needs, cheap).plan();
    assertThat(twice.draws()).extracting(LoanDraw::period).containsExactly("p0", "p1");
    assertThat(twice.cost()).isEqualByComparingTo("58"); // 30 + 20 + two fees
    assertThat(twice.runnerUp().cost()).isEqualByComparingTo("64"); // 60 + one fee
    assertThat(twice.draws().get(0).waiting()).isNull();
    assertThat(twice.draws().get(1).waiting()).isEqualByComparingTo("6");
  }

  /** Every way to draw whole steps, costs counted from the textbook's formulas in doubles. */
  @Test
  void noWayToDrawIsCheaper() {
    SplittableRandom random = new SplittableRandom(83);
    for (int game = 0; game < 60; game++) {
      int n = 4;
      List<LoanNeed> needs = new ArrayList<>();
      for (int t = 0; t < n; t++) {
        needs.add(need(t, random.nextInt(-1, 4) * 10, 0.02 + random.nextInt(10) / 100.0, 30));
      }
      LoanTerms terms =
          new LoanTerms(
              of(0.05),
              5,
              Repayment.values()[random.nextInt(3)],
              random.nextBoolean(),
              of(random.nextInt(3) / 10.0),
              random.nextBoolean() ? of(10) : null,
              random.nextBoolean() ? of(40) : null,
              of(random.nextInt(2) * 10),
              of(random.nextInt(2) * 10),
              of(random.nextInt(4) / 100.0));
      double[] best = {Double.POSITIVE_INFINITY};
      tried(needs, terms, new int[n], 0, best);
      if (Double.isInfinite(best[0])) {
        assertThatThrownBy(() -> new LoanDrawdown(needs, terms).plan())
            .isInstanceOf(FinanceRefused.class);
        continue;
      }
      LoanPlan plan = new LoanDrawdown(needs, terms).plan();
      assertThat(plan.cost().doubleValue()).as("game " + game).isCloseTo(best[0], within(0.25));
      adds(plan, terms);
    }
  }

  private static void tried(
      List<LoanNeed> needs, LoanTerms terms, int[] tens, int t, double[] best) {
    if (t == tens.length) {
      best[0] = Math.min(best[0], cost(needs, terms, tens));
      return;
    }
    int most = terms.most() == null ? 14 : 4;
    for (tens[t] = 0; tens[t] <= most; tens[t]++) {
      tried(needs, terms, tens, t + 1, best);
    }
    tens[t] = 0;
  }

  private static double cost(List<LoanNeed> needs, LoanTerms terms, int[] tens) {
    double cash = terms.opening().doubleValue();
    double cost = 0;
    int drawn = 0;
    for (int t = 0; t < tens.length; t++) {
      cash += 10 * tens[t] - needs.get(t).need().doubleValue();
      drawn += tens[t];
      if (cash < terms.reserve().doubleValue() - 1e-9) {
        return Double.POSITIVE_INFINITY;
      }
      cost -= cash * terms.surplusRate().doubleValue() * 30 / 365;
      if (tens[t] > 0) {
        int term = terms.oneMaturity() ? 5 - t : 5;
        double rate = needs.get(t).rate().doubleValue() * 30 / 365;
        double owed = 10 * tens[t];
        double instalment = owed * rate / (1 - Math.pow(1 + rate, -term));
        double part = owed / term;
        cost += terms.fee().doubleValue();
        for (int k = 0; k < term; k++) {
          double due = owed * rate;
          cost += due;
          owed -=
              switch (terms.repayment()) {
                case BULLET -> 0;
                case EQUAL -> part;
                case ANNUITY -> instalment - due;
              };
        }
      }
    }
    int needed = 0;
    double sum = terms.reserve().subtract(terms.opening()).doubleValue();
    for (LoanNeed n : needs) {
      sum += n.need().doubleValue();
      needed = Math.max(needed, (int) Math.round(sum / 10));
    }
    return drawn > needed ? Double.POSITIVE_INFINITY : cost; // no more is drawn than is needed
  }

  private static void adds(LoanPlan plan, LoanTerms terms) {
    BigDecimal cost = NONE;
    BigDecimal owed = NONE;
    for (LoanPeriod p : plan.periods()) {
      cost = cost.add(p.fee()).add(p.interest()).subtract(p.earned());
      owed = owed.add(p.drawn()).subtract(p.repaid());
      assertThat(owed).isEqualByComparingTo(p.owed());
      assertThat(p.period().isEmpty() || p.cash().compareTo(terms.reserve()) >= 0).isTrue();
    }
    assertThat(cost).isEqualByComparingTo(plan.cost());
  }

  @Test
  void whatCannotBeIsRefused() {
    List<LoanNeed> needs = List.of(need(0, 100, null, 30), need(1, 100, null, 30));
    refused(Fault.LOAN_TERM, needs, terms(Repayment.BULLET, 0.1, -3, 0));
    refused(Fault.NEGATIVE_AMOUNT, needs, terms(Repayment.BULLET, -0.1, 3, 0));
    refused(Fault.NO_NEEDS, List.of(), terms(Repayment.BULLET, 0.1, 3, 0));
    LoanTerms small =
        new LoanTerms(of(0.1), 3, Repayment.BULLET, false, NONE, null, of(60), NONE, NONE, NONE);
    refused(Fault.LOAN_IMPOSSIBLE, needs, small);
  }

  private static void refused(Fault fault, List<LoanNeed> needs, LoanTerms terms) {
    assertThatThrownBy(() -> new LoanDrawdown(needs, terms).plan())
        .isInstanceOfSatisfying(
            FinanceRefused.class, e -> assertThat(e.problem().fault()).isEqualTo(fault));
  }
}
