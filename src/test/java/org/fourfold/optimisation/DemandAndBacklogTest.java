package org.fourfold.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourfold.optimisation.DepartmentBuilder.department;
import static org.fourfold.optimisation.Plans.NEAR;
import static org.fourfold.optimisation.Plans.limit;
import static org.fourfold.optimisation.Plans.optimal;
import static org.fourfold.optimisation.Plans.plan;
import static org.fourfold.optimisation.Plans.value;

import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.Objective;
import org.junit.jupiter.api.Test;

class DemandAndBacklogTest {
  private static DepartmentBuilder theatre(String service) {
    return department("")
        .periods(3)
        .capacity("SESSION", 10)
        .service("HIP", "unit=case utility=1 " + service, "SESSION=1")
        .demand("HIP", "P1", 14)
        .demand("HIP", "P2", 8);
  }

  @Test
  void demandThatDoesNotWaitIsRefusedForGood() {
    PlanOutcome outcome = optimal(plan(theatre(""), Objective.MOST_BENEFIT));

    assertThat(outcome.objective()).isCloseTo(18, NEAR);
    assertThat(value(outcome, DecisionKind.REFUSED, "HIP", "P1")).isCloseTo(4, NEAR);
    assertThat(outcome.totals().refused()).isCloseTo(4, NEAR);
    assertThat(limit(outcome, "demand[HIP,P2]").shadowPrice()).isCloseTo(1, NEAR);
    assertThat(limit(outcome, "demand[HIP,P1]").shadowPrice()).isCloseTo(0, NEAR);
  }

  @Test
  void aServiceWithALeavingShareKeepsAList() {
    PlanOutcome outcome =
        optimal(plan(theatre("opening_backlog=8 leaving_share=0.5"), Objective.MOST_BENEFIT));

    // B1 = 4 + 14 − 10 = 8, B2 = 4 + 8 − 10 = 2, B3 = 1 + 0 − 1 = 0: 21 in all.
    assertThat(outcome.objective()).isCloseTo(21, NEAR);
    assertThat(value(outcome, DecisionKind.BACKLOG, "HIP", "P1")).isCloseTo(8, NEAR);
    assertThat(value(outcome, DecisionKind.BACKLOG, "HIP", "P2")).isCloseTo(2, NEAR);
    assertThat(outcome.decisions(DecisionKind.REFUSED)).isEmpty();
    LimitValue demand = limit(outcome, "demand[HIP,P2]");
    assertThat(demand.used()).isCloseTo(10, NEAR);
    assertThat(demand.limit()).isCloseTo(12, NEAR);
    assertThat(demand.slack()).isCloseTo(2, NEAR);
    assertThat(limit(outcome, "demand[HIP,P3]").shadowPrice()).isCloseTo(1, NEAR);
  }

  @Test
  void thePenaltyIsMoneyPerUnitWaitingAtTheEndOfAPeriod() {
    PlanOutcome outcome = optimal(plan(theatre("backlog_penalty=3"), Objective.MOST_BENEFIT));

    // 4 wait after P1, 2 after P2, none after P3.
    assertThat(outcome.objective()).isCloseTo(22, NEAR);
    assertThat(outcome.secondStage()).isCloseTo(3 * (4 + 2), NEAR);
    assertThat(outcome.totals().cost()).isCloseTo(18, NEAR);
  }

  @Test
  void withNoDemandRowOnlyTheMaximumLimitsAServiceAndItCannotWait() {
    DepartmentBuilder open =
        department("")
            .periods(1)
            .service("CHAT", "unit=call utility=1 maximum=6 opening_backlog=5", "");

    PlanOutcome outcome = optimal(plan(open, Objective.MOST_BENEFIT));

    assertThat(outcome.objective()).isCloseTo(6, NEAR);
    assertThat(outcome.decisions(DecisionKind.BACKLOG)).isEmpty();
    assertThat(outcome.decisions(DecisionKind.REFUSED)).isEmpty();
  }

  @Test
  void leastCostDeliversWhatIsAskedForAndItsMinimumWhereNothingIs() {
    DepartmentBuilder clinic =
        department("objective=least-cost")
            .periods(2)
            .service("ASKED", "unit=visit variable_cost=2", "")
            .service("OPEN", "unit=visit variable_cost=5 minimum=3 maximum=9", "")
            .demand("ASKED", 10);

    PlanOutcome outcome = optimal(plan(clinic, Objective.LEAST_COST));

    assertThat(outcome.objective()).isCloseTo(2 * (20 + 15), NEAR);
    assertThat(limit(outcome, "demand[ASKED,P1]").shadowPrice()).isCloseTo(2, NEAR);
    assertThat(limit(outcome, "demand[ASKED,P1]").slack()).isCloseTo(0, NEAR);
  }

  @Test
  void leastCostLeavesNoLongerListThanItFound() {
    DepartmentBuilder clinic =
        theatre("opening_backlog=3 variable_cost=1").resource("EXTRA", "unit_cost=20", "SESSION=1");

    PlanOutcome outcome = optimal(plan(clinic, Objective.LEAST_COST));

    // 3 + 22 to do, 3 may be left: 22 cases, 30 sessions, no extra; the list at the end is 3.
    assertThat(outcome.objective()).isCloseTo(22, NEAR);
    assertThat(limit(outcome, "backlog[HIP,P3]").limit()).isEqualTo(3);
    assertThat(limit(outcome, "backlog[HIP,P3]").used()).isCloseTo(3, NEAR);
  }

  @Test
  void demandThatCannotBeMetIsAConflictNamedInThePlannersWords() {
    PlanOutcome outcome = plan(theatre(""), Objective.LEAST_COST);

    assertThat(outcome.status()).isEqualTo(PlanStatus.INFEASIBLE);
    assertThat(outcome.conflict())
        .extracting("name")
        .containsExactlyInAnyOrder("capacity[SESSION,P1]", "demand[HIP,P1]");
    assertThat(outcome.relaxation()).hasSize(1);
    assertThat(Math.abs(outcome.relaxation().getFirst().by())).isCloseTo(4, NEAR);
    assertThat(outcome.hasPlan()).isFalse();
  }

  @Test
  void lengthOfStayMultipliesTheUsesMarkedPerDay() {
    DepartmentBuilder ward =
        department("")
            .periods(1)
            .capacity("BED_DAY", 30)
            .capacity("THEATRE_H", 100)
            .service("HIP", "unit=case utility=1 length_of_stay=5", "BED_DAY=1/day THEATRE_H=2")
            .demand("HIP", 50);

    PlanOutcome outcome = optimal(plan(ward, Objective.MOST_BENEFIT));

    assertThat(outcome.objective()).isCloseTo(6, NEAR);
    assertThat(limit(outcome, "capacity[THEATRE_H,P1]").used()).isCloseTo(12, NEAR);
    assertThat(limit(outcome, "capacity[BED_DAY,P1]").shadowPrice()).isCloseTo(0.2, NEAR);
  }
}
