package org.fourfold.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourfold.optimisation.DepartmentBuilder.department;
import static org.fourfold.optimisation.Plans.NEAR;
import static org.fourfold.optimisation.Plans.limit;
import static org.fourfold.optimisation.Plans.optimal;
import static org.fourfold.optimisation.Plans.plan;
import static org.fourfold.optimisation.Plans.value;

import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;
import org.junit.jupiter.api.Test;

class LoansAndIncomeTest {
  /** A scanner of 1000 in P1; periods of a year; a budget that can only pay from P2 on. */
  private static DepartmentBuilder scanner(String loan) {
    return department("")
        .periods(3)
        .row("spend_categories", "spend_category=capital")
        .row("obligations", "spend_category=capital period=P1 amount=1000")
        .source("LOAN", "kind=loan cost_rate=0.1 to=P1 " + loan, "")
        .source("BUDGET", "kind=budget from=P2", "");
  }

  @Test
  void aBulletLoanIsPaidBackAtItsTermAndCostsInterestOnAllOfIt() {
    PlanOutcome outcome = optimal(plan(scanner("term_periods=2 repayment=bullet"), Focus.FINANCE));

    assertThat(outcome.objective()).isCloseTo(1000 * 0.1 * 2, NEAR);
    assertThat(limit(outcome, "obligation[debt_service,P2]").limit()).isCloseTo(0, NEAR);
    assertThat(limit(outcome, "obligation[debt_service,P3]").limit()).isCloseTo(1000, NEAR);
    assertThat(value(outcome, DecisionKind.FUNDING, "BUDGET", "debt_service", "P3"))
        .isCloseTo(1000, NEAR);
    assertThat(outcome.totals().loanBalance()).isCloseTo(0, NEAR);
    assertThat(outcome.totals().spend().get("debt_service")).isCloseTo(1000, NEAR);
  }

  @Test
  void anEqualLoanIsPaidBackInPartsAndItsBalanceBeyondTheHorizonIsReported() {
    PlanOutcome outcome = optimal(plan(scanner("term_periods=4 repayment=equal"), Focus.FINANCE));

    // Balances 1000, 750, 500, 250, interest on each to the end of the term; two parts due.
    assertThat(outcome.objective()).isCloseTo(0.1 * 2500, NEAR);
    assertThat(limit(outcome, "obligation[debt_service,P2]").limit()).isCloseTo(250, NEAR);
    assertThat(outcome.totals().loanBalance()).isCloseTo(500, NEAR);
  }

  @Test
  void anAnnuityIsPaidBackInEqualInstalments() {
    PlanOutcome outcome = optimal(plan(scanner("term_periods=2 repayment=annuity"), Focus.FINANCE));

    // 1000 ÷ (1/1.1 + 1/1.21) = 576.190 twice: interest 152.381 in all.
    assertThat(limit(outcome, "obligation[debt_service,P2]").limit())
        .isCloseTo(576.1904761904, NEAR);
    assertThat(limit(outcome, "obligation[debt_service,P3]").limit())
        .isCloseTo(576.1904761904, NEAR);
    assertThat(outcome.objective()).isCloseTo(152.380952381, NEAR);
  }

  @Test
  void interestCountsDays() {
    DepartmentBuilder month =
        department("")
            .periods(2, 73)
            .row("spend_categories", "spend_category=capital")
            .row("obligations", "spend_category=capital period=P1 amount=1000")
            .source("LOAN", "kind=loan cost_rate=0.1 term_periods=3", "");

    assertThat(optimal(plan(month, Focus.FINANCE)).objective()).isCloseTo(1000 * 0.1 * 0.6, NEAR);
  }

  @Test
  void aLoanAndARingFencedSourceDoNotPayDebt() {
    DepartmentBuilder purse =
        department("")
            .periods(2)
            .row("spend_categories", "spend_category=capital")
            .row("obligations", "spend_category=capital period=P1 amount=10")
            .source("LOAN", "kind=loan cost_rate=0.1 term_periods=1", "")
            .source("FENCED", "kind=grant from=P2", "capital=1");

    PlanOutcome outcome = plan(purse, Focus.FINANCE);

    assertThat(outcome.status()).isEqualTo(PlanStatus.INFEASIBLE);
    assertThat(outcome.conflict()).extracting("code").contains("debt_service");
  }

  /** Visits cost 6 and earn 10, paid a period later; a little cash at the start. */
  private static DepartmentBuilder clinic(String settings) {
    return department(settings)
        .periods(3)
        .row("spend_categories", "spend_category=drugs")
        .service(
            "VISIT",
            "unit=visit utility=1 tariff=10 variable_cost=6 spend_category=drugs"
                + " payment_delay_periods=1",
            "")
        .demand("VISIT", 40)
        .source("BUDGET", "kind=budget maximum=6", "");
  }

  @Test
  void countedIncomeIsCashAfterItsDelayAndTheReserveStays() {
    PlanOutcome outcome =
        optimal(
            plan(
                clinic("count_income=yes opening_cash=100 cash_reserve=40"),
                Objective.MOST_BENEFIT));

    // 6 of budget a period. P1: 60 + 6 pay 11. P2: 110 earned, 116 pay 19 1/3. P3: 193 1/3 + 6.
    double second = 116 / 6.0;
    double third = (10 * second + 6) / 6;
    assertThat(outcome.objective()).isCloseTo(11 + second + third, NEAR);
    assertThat(limit(outcome, "funding[cash,P1]").limit()).isCloseTo(60, Plans.ABOUT);
    assertThat(limit(outcome, "funding[cash,P1]").slack()).isCloseTo(0, Plans.ABOUT);
    assertThat(value(outcome, DecisionKind.FUNDING, "cash", "drugs", "P2"))
        .isCloseTo(110, Plans.ABOUT);
    assertThat(outcome.totals().income()).isCloseTo(10 * (11 + second + third), Plans.ABOUT);
  }

  @Test
  void incomeThatDoesNotCountPaysNothing() {
    PlanOutcome outcome =
        optimal(plan(clinic("opening_cash=100 cash_reserve=40"), Objective.MOST_BENEFIT));

    assertThat(outcome.objective()).isCloseTo(3, NEAR);
  }

  @Test
  void cashCarriesAndBearsTheSurplusRate() {
    DepartmentBuilder clinic =
        department("count_income=yes opening_cash=100 surplus_rate=0.1")
            .periods(2)
            .row("spend_categories", "spend_category=pay")
            .row("obligations", "spend_category=pay period=P2 amount=130")
            .source("DEAR", "kind=overdraft cost_rate=1", "");

    // 100 · 1.1 · 1.1 = 121 by the end of P2.
    assertThat(optimal(plan(clinic, Focus.FINANCE)).objective()).isCloseTo(9, NEAR);
  }

  @Test
  void bestValueCountsIncomeWhenItIsEarnedWhateverCountIncomeSays() {
    PlanOutcome outcome = optimal(plan(clinic("worth_per_utility=2"), Objective.BEST_VALUE));

    assertThat(outcome.objective()).isCloseTo(3 * (2 + 10 - 6), NEAR);
    assertThat(outcome.totals().cost()).isCloseTo(18, NEAR);
  }
}
