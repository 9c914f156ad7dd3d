package org.fourfold.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourfold.optimisation.DepartmentBuilder.department;
import static org.fourfold.optimisation.Plans.NEAR;
import static org.fourfold.optimisation.Plans.limit;
import static org.fourfold.optimisation.Plans.optimal;
import static org.fourfold.optimisation.Plans.plan;
import static org.fourfold.optimisation.Plans.value;

import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;
import org.junit.jupiter.api.Test;

/** Ring-fencing and the limits of money. */
class FundingTest {
  private static DepartmentBuilder purse(int periods) {
    return department("")
        .periods(periods)
        .row("spend_categories", "spend_category=pay")
        .row("spend_categories", "spend_category=drugs");
  }

  @Test
  void aRingFencedSourcePaysOnlyWhatItCoversAndAsMuchAsItCovers() {
    DepartmentBuilder purse =
        purse(1)
            .row("obligations", "spend_category=pay amount=100")
            .row("obligations", "spend_category=drugs amount=60")
            .source("GRANT", "kind=grant cost_rate=0.01", "drugs=0.5 pay=0")
            .source("BUDGET", "kind=budget cost_rate=0.1 maximum=130", "");

    PlanOutcome outcome = optimal(plan(purse, Focus.FINANCE));

    // The budget pays all pay; drugs from the grant cost 0.02 a unit met, from the budget 0.1.
    assertThat(outcome.objective()).isCloseTo(10 + 1.2, NEAR);
    assertThat(value(outcome, DecisionKind.FUNDING, "GRANT", "drugs", "P1")).isCloseTo(120, NEAR);
    assertThat(outcome.decisions(DecisionKind.FUNDING))
        .noneMatch(d -> d.code().equals("GRANT") && d.other().equals("pay"));
    assertThat(limit(outcome, "obligation[drugs,P1]").shadowPrice()).isCloseTo(0.02, NEAR);
    assertThat(limit(outcome, "obligation[pay,P1]").shadowPrice()).isCloseTo(0.1, NEAR);
    assertThat(limit(outcome, "obligation[pay,P1]").slack()).isCloseTo(0, NEAR);
  }

  @Test
  void aSourceStaysWithinItsMinimumMaximumAndTotalAndIsClosedOutsideItsPeriods() {
    DepartmentBuilder purse =
        purse(4)
            .row("obligations", "spend_category=pay amount=100")
            .source("CHEAP", "kind=budget maximum=80 maximum_total=200 from=P2 to=P4", "")
            .source("TIED", "kind=reserve cost_rate=0.5 minimum=10", "")
            .source("DEAR", "kind=overdraft cost_rate=1", "");

    PlanOutcome outcome = optimal(plan(purse, Focus.FINANCE));

    // 400 in all: 200 cheap, none of it in P1; the rest tied at 0.5.
    assertThat(outcome.objective()).isCloseTo(0.5 * 200, NEAR);
    assertThat(outcome.decisions(DecisionKind.FUNDING))
        .noneMatch(d -> d.code().equals("CHEAP") && d.period().equals("P1"));
    assertThat(limit(outcome, "funding[CHEAP,total]").shadowPrice()).isCloseTo(-0.5, NEAR);
    assertThat(limit(outcome, "funding[CHEAP,total]").used()).isCloseTo(200, NEAR);
    assertThat(limit(outcome, "least_funding[TIED,P3]").limit()).isEqualTo(10);
    assertThat(outcome.totals().moneyCost()).isCloseTo(100, NEAR);
  }

  @Test
  void withSourcesEveryPlannedSpendIsPaidInItsCategoryAndPeriod() {
    DepartmentBuilder ward =
        purse(2)
            .capacity("NURSE_H", 0)
            .resource("NURSE", "unit_cost=10 spend_category=pay in_post=0 hire_cost=4", "NURSE_H=1")
            .service(
                "STAY", "unit=stay utility=1 variable_cost=2 spend_category=drugs", "NURSE_H=1")
            .demand("STAY", 9)
            .row("obligations", "spend_category=pay amount=5")
            .source("PAY", "kind=budget maximum=61", "pay=1")
            .source("DRUGS", "kind=budget", "drugs=1");

    PlanOutcome outcome = optimal(plan(ward, Objective.MOST_BENEFIT));

    // P1: 14 a post hired, 56 beside the obligation: 4 posts. P2: 40 + 14 more per post: 16 / 14.
    double second = 4 + 16.0 / 14;
    assertThat(outcome.objective()).isCloseTo(4 + second, NEAR);
    assertThat(limit(outcome, "obligation[pay,P1]").limit()).isCloseTo(61, Plans.ABOUT);
    assertThat(limit(outcome, "funding[PAY,P1]").shadowPrice()).isGreaterThan(0.05);
    assertThat(outcome.totals().spend().get("drugs")).isCloseTo(2 * (4 + second), Plans.ABOUT);
    assertThat(outcome.totals().spend().get("pay")).isCloseTo(122, Plans.ABOUT);
  }

  @Test
  void budgetsLimitTheirCostCentreAndCategoryWithItsObligationsAndHires() {
    DepartmentBuilder ward =
        purse(1)
            .row("cost_centres", "cost_centre=WARD")
            .row("cost_centres", "cost_centre=OTHER")
            .capacity("NURSE_H", 0)
            .resource(
                "NURSE",
                "unit_cost=10 hire_cost=5 in_post=0 spend_category=pay cost_centre=WARD",
                "NURSE_H=1")
            .service("STAY", "unit=stay utility=1 variable_cost=1 cost_centre=OTHER", "NURSE_H=1")
            .demand("STAY", 50)
            .row("obligations", "spend_category=pay amount=40 cost_centre=WARD")
            .row("obligations", "spend_category=pay amount=500 cost_centre=OTHER")
            .row("budgets", "cost_centre=WARD spend_category=pay amount=100")
            .row("budgets", "cost_centre=OTHER amount=503");

    PlanOutcome outcome = optimal(plan(ward, Objective.MOST_BENEFIT));

    // The ward could pay 60 / 15 = 4 posts; the other centre's 3 for variable cost allow 3 stays.
    assertThat(outcome.objective()).isCloseTo(3, NEAR);
    assertThat(limit(outcome, "budget[OTHER/,P1]").shadowPrice()).isCloseTo(1, NEAR);
    assertThat(limit(outcome, "budget[WARD/pay,P1]").used()).isCloseTo(85, Plans.ABOUT);
    assertThat(limit(outcome, "budget[WARD/pay,P1]").limit()).isEqualTo(100);
    assertThat(outcome.limits(LimitKind.FUNDING)).isEmpty();
    assertThat(outcome.limits(LimitKind.OBLIGATION)).isEmpty();
  }

  @Test
  void anInsurerPaysNoMoreThanItsContractsEarn() {
    DepartmentBuilder clinic =
        purse(2)
            .service(
                "VISIT", "unit=visit utility=1 tariff=50 variable_cost=4 spend_category=drugs", "")
            .demand("VISIT", 20)
            .service("HEADS", "unit=visit", "")
            .demand("HEADS", 10)
            .source("INSURER", "kind=insurer", "")
            .row("contracts", "source=INSURER service=VISIT type=tariff rate=3 cap=45")
            .row("contracts", "source=INSURER service=HEADS type=capitation rate=2")
            .row("obligations", "spend_category=pay period=P2 amount=10");

    PlanOutcome outcome = optimal(plan(clinic, Objective.MOST_BENEFIT));

    // 4 v ≤ min(3 v, 45) + 2·10, less 10 for pay in P2: 16.25 in P1, 10 in P2. No tariff beside.
    assertThat(outcome.objective()).isCloseTo(16.25 + 10, NEAR);
    assertThat(outcome.totals().income()).isCloseTo(0, NEAR);
  }

  @Test
  void aBlockContractPaysAPeriodAndATariffIsPaidWhenItIsSettled() {
    DepartmentBuilder clinic =
        purse(2)
            .service(
                "VISIT",
                "unit=visit utility=1 variable_cost=4 spend_category=drugs"
                    + " payment_delay_periods=1",
                "")
            .demand("VISIT", 20)
            .source("INSURER", "kind=insurer", "")
            .service("BLOCK", "unit=visit", "")
            .row("contracts", "source=INSURER service=BLOCK type=block rate=40")
            .row("contracts", "source=INSURER service=VISIT type=tariff rate=2");

    PlanOutcome outcome = optimal(plan(clinic, Objective.MOST_BENEFIT));

    // P1: 40 / 4; P2: (40 + 2·10) / 4.
    assertThat(outcome.objective()).isCloseTo(25, NEAR);
  }

  @Test
  void moneyThatDoesNotReachIsAConflict() {
    DepartmentBuilder purse =
        purse(1)
            .row("obligations", "spend_category=pay amount=100")
            .source("BUDGET", "kind=budget maximum=70", "");

    PlanOutcome outcome = plan(purse, Focus.FINANCE);

    assertThat(outcome.status()).isEqualTo(PlanStatus.INFEASIBLE);
    assertThat(outcome.conflict())
        .extracting("name")
        .containsExactlyInAnyOrder("obligation[pay,P1]", "funding[BUDGET,P1]");
    assertThat(Math.abs(outcome.relaxation().getFirst().by())).isCloseTo(30, NEAR);
  }
}
