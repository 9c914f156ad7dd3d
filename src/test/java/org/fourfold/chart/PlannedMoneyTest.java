package org.fourfold.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.fourfold.domain.finance.FundingKind;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.finance.SpendCategory;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.plan.Department;
import org.fourfold.ui.PlannedSample;
import org.junit.jupiter.api.Test;

/** Money counted again from the decisions of the sample's plan agrees with what the plan says. */
class PlannedMoneyTest {
  private static final Department SAMPLE = PlannedSample.DEPARTMENT;
  private static final PlannedMoney MONEY = new PlannedMoney(SAMPLE, PlannedSample.PLAN);

  @Test
  void costsOfAllSourcesAreTheCostOfMoney() {
    double sum = MONEY.costs().values().stream().mapToDouble(PlannedMoney.Cost::sum).sum();

    assertThat(sum).isCloseTo(PlannedSample.PLAN.totals().moneyCost(), within(0.01));
  }

  @Test
  void loansAreRepaidAsDebtServiceAndTheRestIsOwed() {
    double owed = 0;
    double repaid = 0;
    for (FundingSource source : SAMPLE.rows(FundingSource.class)) {
      if (source.kind() == FundingKind.LOAN) {
        PlannedMoney.Loan loan = MONEY.loan(source);
        owed += loan.owed()[loan.owed().length - 1];
        repaid += Arrays.stream(loan.repaid()).sum();
        double drawn = Arrays.stream(loan.drawn()).sum();
        double interest = Arrays.stream(loan.cost().charged()).sum();
        // An annuity's instalments hold the interest of the periods before them.
        assertThat(drawn - owed).isBetween(repaid - interest, repaid);
      }
    }

    assertThat(owed).isPositive();
    assertThat(owed).isCloseTo(PlannedSample.PLAN.totals().loanBalance(), within(0.01));
    assertThat(repaid)
        .isCloseTo(
            PlannedSample.PLAN.totals().spend().get(SpendCategory.DEBT_SERVICE), within(0.01));
  }

  @Test
  void theAccountNeverFallsBelowItsReserveAndIsWhatTheLimitLeaves() {
    PlannedMoney.Account account = MONEY.account();
    double[] left = account.left();

    assertThat(MONEY.hasAccount()).isTrue();
    for (int t = 0; t < left.length; t++) {
      String period = SAMPLE.periods().get(t).period();
      LimitValue limit =
          PlannedSample.PLAN
              .limits(LimitKind.FUNDING)
              .filter(l -> l.code().equals(PlannedMoney.CASH) && l.period().equals(period))
              .findFirst()
              .orElseThrow();
      assertThat(left[t]).isGreaterThan(account.reserve() - 0.01);
      assertThat(left[t]).as(period).isCloseTo(account.reserve() + limit.slack(), within(0.01));
    }
    assertThat(left[account.lowest()]).isEqualTo(Arrays.stream(left).min().orElseThrow());
  }
}
