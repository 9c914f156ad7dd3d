package org.fourfold.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourfold.optimisation.DepartmentBuilder.department;
import static org.fourfold.optimisation.Plans.NEAR;
import static org.fourfold.optimisation.Plans.optimal;
import static org.fourfold.optimisation.Plans.plan;
import static org.fourfold.optimisation.Plans.value;

import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.junit.jupiter.api.Test;

class PeriodsAndStatusTest {
  private static DepartmentBuilder clinic() {
    return department("").periods(3).service("VISIT", "unit=visit utility=1 variable_cost=2", "");
  }

  @Test
  void anEmptyPeriodHoldsInEachAndARowForAPeriodOverridesIt() {
    PlanOutcome outcome =
        optimal(plan(clinic().demand("VISIT", 10).demand("VISIT", "P2", 4), Focus.SERVICES));

    assertThat(outcome.objective()).isCloseTo(10 + 4 + 10, NEAR);
    assertThat(value(outcome, DecisionKind.SERVICE, "VISIT", "P2")).isCloseTo(4, NEAR);
  }

  @Test
  void demandInSomePeriodsIsZeroInTheOthers() {
    PlanOutcome outcome = optimal(plan(clinic().demand("VISIT", "P2", 4), Focus.SERVICES));

    assertThat(outcome.objective()).isCloseTo(4, NEAR);
  }

  @Test
  void aBudgetForEachPeriodOneForAPeriodAndOneInTotalAllHold() {
    DepartmentBuilder clinic =
        clinic()
            .demand("VISIT", 100)
            .row("budgets", "amount=20")
            .row("budgets", "period=P3 amount=40")
            .row("budgets", "period=total amount=70");

    PlanOutcome outcome =
        optimal(
            plan(
                clinic.rule("LAST", "sense=>= period=P3 amount=20", "service:VISIT=1"),
                Objective.MOST_BENEFIT));

    // Two money a visit: at most 10, 10 and 20, and 35 in all; the rule takes 20 in P3.
    assertThat(outcome.objective()).isCloseTo(35, Plans.ABOUT);
    assertThat(value(outcome, DecisionKind.SERVICE, "VISIT", "P3")).isCloseTo(20, Plans.ABOUT);
    assertThat(Plans.found(outcome, "budget[/,P3]").orElseThrow().limit()).isEqualTo(40);
    assertThat(Plans.limit(outcome, "budget[/,P1]").limit()).isEqualTo(20);
    assertThat(Plans.limit(outcome, "budget[/,total]").used()).isCloseTo(70, Plans.ABOUT);
  }

  @Test
  void aRuleInTotalLimitsTheSumAndOneWithoutPeriodEachPeriod() {
    DepartmentBuilder clinic =
        clinic()
            .demand("VISIT", 100)
            .rule("YEAR", "sense=<= period=total amount=50", "service:VISIT=1")
            .rule("MONTH", "sense=<= amount=20", "service:VISIT=1")
            .rule("FIRST", "sense=<= period=P1 amount=5", "service:VISIT=1");

    PlanOutcome outcome = optimal(plan(clinic, Focus.SERVICES));

    assertThat(outcome.objective()).isCloseTo(45, NEAR);
    assertThat(value(outcome, DecisionKind.SERVICE, "VISIT", "P1")).isCloseTo(5, NEAR);
  }

  @Test
  void missingAvailabilityRequirementAndObligationAreZero() {
    DepartmentBuilder clinic =
        department("objective=least-cost")
            .periods(1)
            .row("capacities", "capacity=ROOM unit=hour")
            .row("spend_categories", "spend_category=pay")
            .source("GRANT", "kind=grant cost_rate=1", "")
            .service("VISIT", "unit=visit utility=1", "ROOM=1");

    assertThat(optimal(plan(clinic, Focus.SERVICES)).objective()).isCloseTo(0, NEAR);
    assertThat(optimal(plan(clinic, Focus.RESOURCES)).objective()).isCloseTo(0, NEAR);
    assertThat(optimal(plan(clinic, Focus.FINANCE)).objective()).isCloseTo(0, NEAR);
  }

  @Test
  void aResourceThatIsSuspendedOrPlannedYieldsNothing() {
    DepartmentBuilder ward =
        department("")
            .periods(1)
            .capacity("BED", 1)
            .resource("OPEN", "unit_cost=5 in_post=2", "BED=1")
            .resource("SHUT", "unit_cost=1 in_post=4 status=suspended", "BED=1")
            .resource("NEXT", "unit_cost=1 in_post=8 status=planned", "BED=1")
            .service("STAY", "unit=stay utility=1", "BED=1")
            .demand("STAY", 7);

    // In post: 1 + 2 beds. Meeting 7 stays needs 6 more of the only active resource.
    assertThat(optimal(plan(ward, Focus.SERVICES)).objective()).isCloseTo(3, NEAR);
    PlanOutcome resources = optimal(plan(ward, Focus.RESOURCES));
    assertThat(resources.objective()).isCloseTo(30, NEAR);
    assertThat(value(resources, DecisionKind.RESOURCE, "SHUT", "P1")).isCloseTo(0, NEAR);
  }

  @Test
  void aPeriodsOwnCostMinimumAndMaximumOverrideTheResources() {
    DepartmentBuilder ward =
        department("")
            .periods(3)
            .capacity("BED", 0)
            .required("BED", "", 10)
            .resource("OWN", "unit_cost=1 minimum=2 maximum=6", "BED=1")
            .resource("HIRED", "unit_cost=4", "BED=1")
            .row("resource_periods", "resource=OWN period=P2 maximum=9")
            .row("resource_periods", "resource=OWN period=P3 unit_cost=7 minimum=3");

    PlanOutcome outcome = optimal(plan(ward, Focus.RESOURCES));

    // P1: 6·1 + 4·4; P2: 9·1 + 1·4; P3: the dear minimum 3·7 + 7·4.
    assertThat(outcome.objective()).isCloseTo(22 + 13 + 49, NEAR);
  }

  @Test
  void withoutPeriodsPlanningFailsWithASentence() {
    PlanOutcome outcome = plan(department("").build(), PlanRequest.DEFAULT);

    assertThat(outcome.status()).isEqualTo(PlanStatus.FAILED);
    assertThat(outcome.message()).contains("no periods");
    assertThat(Plans.OPTIMISER.programme(department("").build(), PlanRequest.DEFAULT)).isEmpty();
  }
}
