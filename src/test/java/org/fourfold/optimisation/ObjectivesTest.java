package org.fourfold.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourfold.optimisation.DepartmentBuilder.department;
import static org.fourfold.optimisation.Plans.ABOUT;
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

class ObjectivesTest {
  /** Two ways to supply hours, one dear; two services, one without benefit. */
  private static DepartmentBuilder clinic(String settings) {
    return department(settings)
        .periods(2)
        .capacity("HOUR", 0)
        .resource("STAFF", "unit_cost=2 maximum=6", "HOUR=1")
        .resource("AGENCY", "unit_cost=5 maximum=6", "HOUR=1")
        .service("GOOD", "unit=visit utility=3 tariff=4", "HOUR=1")
        .service("IDLE", "unit=visit utility=0 tariff=3", "HOUR=1")
        .demand("GOOD", 8)
        .demand("IDLE", 8);
  }

  @Test
  void mostBenefitThenLeastCost() {
    PlanOutcome outcome = optimal(plan(clinic(""), Objective.MOST_BENEFIT));

    // 8 of the good a period, no idle work, 6 hours of staff and 2 of the agency.
    assertThat(outcome.objective()).isCloseTo(48, NEAR);
    assertThat(outcome.secondStage()).isCloseTo(2 * (12 + 10), ABOUT);
    assertThat(value(outcome, DecisionKind.SERVICE, "IDLE", "P1")).isCloseTo(0, ABOUT);
    assertThat(limit(outcome, "demand[GOOD,P1]").shadowPrice()).isCloseTo(3, NEAR);
    // One more staff hour saves one of the agency.
    assertThat(limit(outcome, "headcount[STAFF,P1]").costPrice()).isCloseTo(-3, NEAR);
    assertThat(outcome.totals().benefit()).isGreaterThanOrEqualTo(48 - 48e-6 - 1e-9);
  }

  @Test
  void leastCostMeetsDemand() {
    PlanOutcome outcome = plan(clinic(""), Objective.LEAST_COST);
    assertThat(outcome.status()).isEqualTo(PlanStatus.INFEASIBLE);

    PlanOutcome more =
        optimal(plan(clinic("").resource("BANK", "unit_cost=9", "HOUR=1"), Objective.LEAST_COST));
    assertThat(more.objective()).isCloseTo(2 * (12 + 30 + 4 * 9), NEAR);
    assertThat(more.secondStage()).isNull();
  }

  @Test
  void bestValueWeighsBenefitIncomeAndCost() {
    PlanOutcome outcome = optimal(plan(clinic("worth_per_utility=0.5"), Objective.BEST_VALUE));

    // The good brings 5.5, the idle 3: 6 of staff at 2, 2 of the agency at 5, no more.
    assertThat(outcome.objective()).isCloseTo(2 * (8 * 5.5 - 12 - 10), NEAR);
    assertThat(outcome.totals().income()).isCloseTo(64, NEAR);
    assertThat(limit(outcome, "headcount[STAFF,P1]").shadowPrice()).isCloseTo(3, NEAR);
  }

  @Test
  void theDiscountRateDiscountsTheObjectiveOnlyByDaysFromTheFirstStart() {
    DepartmentBuilder later =
        department("discount_rate=0.1")
            .row("periods", "period=NOW start=2026-01-01 days=365")
            .row("periods", "period=LATER start=2028-01-01 days=366")
            .service("VISIT", "unit=visit utility=1", "")
            .demand("VISIT", 10);

    PlanOutcome outcome = optimal(plan(later, Focus.SERVICES));

    double factor = Math.pow(1.1, -730 / 365.25);
    assertThat(outcome.objective()).isCloseTo(10 + 10 * factor, NEAR);
    assertThat(outcome.totals().benefit()).isCloseTo(20, NEAR);
    assertThat(limit(outcome, "demand[VISIT,LATER]").shadowPrice()).isCloseTo(factor, NEAR);
  }

  @Test
  void costCountsResourcesHiresHoldingVariableCostPenaltyAndMoneyAndNoConstants() {
    DepartmentBuilder all =
        department("objective=least-cost")
            .periods(1)
            .row("spend_categories", "spend_category=pay")
            .capacity("HOUR", "storable=yes holding_cost=7", 10)
            .resource(
                "STAFF",
                "unit_cost=100 in_post=1 minimum=2 hire_cost=11" + " spend_category=pay",
                "HOUR=1")
            .service(
                "VISIT",
                "unit=visit variable_cost=13 backlog_penalty=17"
                    + " spend_category=pay maximum=3 minimum=3 opening_backlog=5",
                "HOUR=2")
            .demand("VISIT", 4)
            .row("obligations", "spend_category=pay amount=1000")
            .source("BUDGET", "kind=budget cost_rate=0.01", "")
            .rule("LIST", "sense=<= amount=9", "service:VISIT=1");

    PlanOutcome outcome = plan(all, Objective.MOST_BENEFIT);

    // Staff 200 + hire 11 + hold (10 + 2 − 6) 42 + visits 39 + waiting 6 · 17 + 1 % of 1250.
    assertThat(outcome.secondStage()).isCloseTo(200 + 11 + 42 + 39 + 102 + 12.5, NEAR);
    assertThat(outcome.totals().cost()).isCloseTo(406.5, NEAR);
    assertThat(outcome.totals().spend().get("pay")).isCloseTo(1250, NEAR);
  }

  @Test
  void whatNothingLimitsIsUnboundedAndSaysSo() {
    PlanOutcome outcome =
        plan(department("").periods(1).service("CHAT", "unit=call utility=1", ""), Focus.SERVICES);

    assertThat(outcome.status()).isEqualTo(PlanStatus.UNBOUNDED);
    assertThat(outcome.message()).contains("maximum");
    assertThat(outcome.decisions()).isEmpty();
  }
}
