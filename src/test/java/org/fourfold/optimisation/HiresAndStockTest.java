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

class HiresAndStockTest {
  /** Needs 2, 6 and 3 posts. */
  private static DepartmentBuilder ward(String resource) {
    return department("")
        .periods(3)
        .capacity("NURSE_H", 0)
        .required("NURSE_H", "P1", 2)
        .required("NURSE_H", "P2", 6)
        .required("NURSE_H", "P3", 3)
        .resource("NURSE", "unit_cost=10 " + resource, "NURSE_H=1");
  }

  @Test
  void postsFollowHiresAndReleases() {
    PlanOutcome outcome =
        optimal(plan(ward("in_post=4 hire_cost=3 release_cost=8"), Objective.LEAST_COST));

    // Free to follow the need it costs 110 of posts, 2 + 3 released, 4 hired. Keeping one post
    // idle costs 10 a period and saves 3 + 8 = 11 in P1 (released, then hired again), only 8 in
    // P3 (released at the end): 4, 6, 3 posts: 130, 2 hired, 3 released.
    assertThat(outcome.objective()).isCloseTo(130 + 6 + 24, NEAR);
    assertThat(value(outcome, DecisionKind.RESOURCE, "NURSE", "P1")).isCloseTo(4, NEAR);
    assertThat(value(outcome, DecisionKind.HIRE, "NURSE", "P2")).isCloseTo(2, NEAR);
    assertThat(value(outcome, DecisionKind.RELEASE, "NURSE", "P3")).isCloseTo(3, NEAR);
  }

  @Test
  void withoutUnitsInPostTheAmountIsFree() {
    PlanOutcome outcome = optimal(plan(ward("hire_cost=3"), Objective.LEAST_COST));

    assertThat(outcome.objective()).isCloseTo(110, NEAR);
    assertThat(outcome.decisions(DecisionKind.HIRE)).isEmpty();
  }

  @Test
  void theLargestChangeHoldsBothWaysFromTheStart() {
    PlanOutcome outcome = optimal(plan(ward("in_post=4 largest_change=2"), Objective.LEAST_COST));

    // 4 → 4 (6 − 2) → 6 → 4 (6 − 2).
    assertThat(outcome.objective()).isCloseTo(10 * (4 + 6 + 4), NEAR);
    assertThat(limit(outcome, "rise[NURSE,P2]").used()).isCloseTo(2, NEAR);
    assertThat(limit(outcome, "rise[NURSE,P2]").shadowPrice()).isCloseTo(-10, NEAR);
    assertThat(limit(outcome, "fall[NURSE,P3]").shadowPrice()).isCloseTo(-10, NEAR);
    assertThat(plan(ward("in_post=1 largest_change=2"), Objective.LEAST_COST).status())
        .isEqualTo(PlanStatus.INFEASIBLE);
  }

  @Test
  void theResourcePlanMovesPostsToo() {
    PlanOutcome outcome =
        optimal(plan(ward("in_post=4 largest_change=2 hire_cost=1"), Focus.RESOURCES));

    assertThat(outcome.objective()).isCloseTo(140, NEAR);
    assertThat(value(outcome, DecisionKind.HIRE, "NURSE", "P2")).isCloseTo(2, NEAR);
    assertThat(outcome.totals().cost()).isCloseTo(142, NEAR);
  }

  @Test
  void aStorableCapacityCarriesAtAHoldingCostAndIsWorthNothingAtTheEnd() {
    DepartmentBuilder pharmacy =
        department("")
            .periods(2)
            .capacity("DOSE", "storable=yes holding_cost=1 opening_stock=3", 4)
            .service("SHOT", "unit=shot utility=1 variable_cost=0", "DOSE=1")
            .demand("SHOT", "P1", 5)
            .demand("SHOT", "P2", 9);

    PlanOutcome outcome = optimal(plan(pharmacy, Objective.MOST_BENEFIT));

    // 3 + 4 − 5 = 2 held; 2 + 4 = 6 of the 9 in P2.
    assertThat(outcome.objective()).isCloseTo(11, NEAR);
    assertThat(outcome.secondStage()).isCloseTo(2, NEAR);
    assertThat(value(outcome, DecisionKind.STOCK, "DOSE", "P1")).isCloseTo(2, NEAR);
    var first = limit(outcome, "capacity[DOSE,P1]");
    assertThat(first.limit()).isCloseTo(7, NEAR);
    assertThat(first.used()).isCloseTo(7, NEAR);
    assertThat(first.shadowPrice()).isCloseTo(1, NEAR);
    assertThat(limit(outcome, "capacity[DOSE,P2]").limit()).isCloseTo(6, NEAR);
    assertThat(limit(outcome, "stock[DOSE,P2]").slack()).isCloseTo(0, NEAR);
  }

  @Test
  void whatIsNotStorableDoesNotCarry() {
    DepartmentBuilder clinic =
        department("")
            .periods(2)
            .capacity("HOUR", "opening_stock=3", 4)
            .service("VISIT", "unit=visit utility=1", "HOUR=1")
            .demand("VISIT", "P2", 9);

    assertThat(optimal(plan(clinic, Objective.MOST_BENEFIT)).objective()).isCloseTo(4, NEAR);
  }
}
