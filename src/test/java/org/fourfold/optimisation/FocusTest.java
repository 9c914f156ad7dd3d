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
import org.junit.jupiter.api.Test;

/** What a focus holds fixed. */
class FocusTest {
  /** Ten hours in place; three in post of 10 h each; services ask for 6 at 5 h; 4 h required. */
  private static DepartmentBuilder ward() {
    return department("")
        .periods(1)
        .capacity("NURSE_H", 10)
        .required("NURSE_H", "", 4)
        .resource("NURSE", "unit_cost=100 in_post=3", "NURSE_H=10")
        .resource("BANK", "unit_cost=7 minimum=1", "NURSE_H=1")
        .service("STAY", "unit=stay utility=2 maximum=6", "NURSE_H=5")
        .service("WALK", "unit=walk utility=1 minimum=2", "NURSE_H=1")
        .job("NOTES", "value=3 minimum=1", "NURSE_H=0.5")
        .demand("STAY", 8);
  }

  @Test
  void servicesHoldResourcesAsInPostElseAtTheirMinimum() {
    PlanOutcome outcome = optimal(plan(ward(), Focus.SERVICES));

    // 10 + 3·10 + 1·1 − 4 = 37 hours; walks bring most an hour, at least 2.
    assertThat(outcome.objective()).isCloseTo(37, NEAR);
    assertThat(limit(outcome, "capacity[NURSE_H,P1]").limit()).isCloseTo(41, NEAR);
    assertThat(limit(outcome, "capacity[NURSE_H,P1]").used()).isCloseTo(41, NEAR);
  }

  @Test
  void resourcesMeetRequirementsAndServicesAsAskedForWithNoInformation() {
    PlanOutcome outcome = optimal(plan(ward(), Focus.RESOURCES));

    // 4 + min(8, 6)·5 + 2·1 = 36 hours, 10 in place: 26 from the bank at 7 an hour.
    assertThat(outcome.objective()).isCloseTo(26 * 7, NEAR);
    assertThat(value(outcome, DecisionKind.RELEASE, "NURSE", "P1")).isCloseTo(3, NEAR);
  }

  @Test
  void informationHasWhatServicesLeaveAndNeverLessThanNothing() {
    // 10 + 31 − 4 − 32 = 5 hours: ten notes.
    assertThat(optimal(plan(ward(), Focus.INFORMATION)).objective()).isCloseTo(30, NEAR);
    DepartmentBuilder short5 = ward().required("NURSE_H", "P1", 100);
    PlanOutcome none = plan(short5, Focus.INFORMATION);
    assertThat(none.status()).isEqualTo(PlanStatus.INFEASIBLE);
    assertThat(none.conflict())
        .extracting("name")
        .containsExactlyInAnyOrder("capacity[NURSE_H,P1]", "work_minimum[NOTES,P1]");
  }

  @Test
  void informationWithoutAMinimumIsJustNotDoneWhereNothingIsLeft() {
    DepartmentBuilder busy =
        department("")
            .periods(1)
            .capacity("CODER_H", 5)
            .required("CODER_H", "", 9)
            .job("CODING", "value=1", "CODER_H=1");

    PlanOutcome outcome = optimal(plan(busy, Focus.INFORMATION));

    assertThat(outcome.objective()).isCloseTo(0, NEAR);
    assertThat(limit(outcome, "capacity[CODER_H,P1]").slack()).isCloseTo(0, NEAR);
  }

  @Test
  void financeCoversObligationsAlone() {
    DepartmentBuilder ward =
        ward()
            .row("spend_categories", "spend_category=pay")
            .row("obligations", "spend_category=pay amount=1000")
            .source("GRANT", "kind=grant cost_rate=0.02 maximum=600", "")
            .source("RESERVE", "kind=reserve cost_rate=0.05", "");

    PlanOutcome outcome = optimal(plan(ward, Focus.FINANCE));

    assertThat(outcome.objective()).isCloseTo(600 * 0.02 + 400 * 0.05, NEAR);
    assertThat(outcome.decisions(DecisionKind.RESOURCE)).isEmpty();
  }

  @Test
  void rulesOfAnotherDomainAreNamedAndLeftOut() {
    DepartmentBuilder ward =
        ward()
            .rule("STAYS", "sense=<= amount=1", "service:STAY=1")
            .rule("MIX", "sense=<= amount=0", "service:WALK=1 resource:BANK=-1");

    PlanOutcome services = optimal(plan(ward, Focus.SERVICES));
    PlanOutcome resources = optimal(plan(ward, Focus.RESOURCES));

    assertThat(services.notApplied()).containsExactly("MIX");
    assertThat(services.limits(LimitKind.RULE)).hasSize(1);
    assertThat(resources.notApplied()).containsExactly("STAYS", "MIX");
  }

  @Test
  void budgetsBacklogAndStockStayOutOfAFocus() {
    DepartmentBuilder ward =
        department("")
            .periods(2)
            .capacity("DOSE", "storable=yes opening_stock=50", 3)
            .service("SHOT", "unit=shot utility=1 opening_backlog=9 variable_cost=1", "DOSE=1")
            .demand("SHOT", 4)
            .row("budgets", "amount=1");

    PlanOutcome outcome = optimal(plan(ward, Focus.SERVICES));

    // Three doses a period, nothing carried, no budget, and nobody waits: 1 + 1 refused.
    assertThat(outcome.objective()).isCloseTo(6, NEAR);
    assertThat(outcome.totals().refused()).isCloseTo(2, NEAR);
    assertThat(outcome.decisions(DecisionKind.BACKLOG)).isEmpty();
    assertThat(outcome.decisions(DecisionKind.STOCK)).isEmpty();
  }
}
