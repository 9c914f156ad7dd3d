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

class InformationWorkTest {
  /** Each stay makes two records; a coder hour does one. */
  private static DepartmentBuilder coded(String job, double coderHours, double demand) {
    return department("")
        .periods(3)
        .capacity("CODER_H", coderHours)
        .service("STAY", "unit=stay utility=10", "")
        .row("service_information", "service=STAY job=CODING amount=2")
        .job("CODING", "value=1 " + job, "CODER_H=1")
        .demand("STAY", demand);
  }

  @Test
  void shortCodingCapacityHoldsServicesBack() {
    PlanOutcome outcome = optimal(plan(coded("", 12, 9), Objective.MOST_BENEFIT));

    assertThat(value(outcome, DecisionKind.SERVICE, "STAY", "P1")).isCloseTo(6, NEAR);
    assertThat(outcome.objective()).isCloseTo(3 * (60 + 12), NEAR);
    assertThat(limit(outcome, "turnaround[CODING,P1]").limit()).isCloseTo(12, NEAR);
    assertThat(limit(outcome, "turnaround[CODING,P1]").slack()).isCloseTo(0, NEAR);
  }

  @Test
  void workBesideWhatServicesGenerateIsDoneUpToTheVolumeOffered() {
    DepartmentBuilder records =
        coded("", 30, 9).row("information_volumes", "job=CODING period=P1 amount=5");

    PlanOutcome outcome = optimal(plan(records, Objective.MOST_BENEFIT));

    assertThat(value(outcome, DecisionKind.INFORMATION, "CODING", "P1")).isCloseTo(23, NEAR);
    assertThat(value(outcome, DecisionKind.INFORMATION, "CODING", "P2")).isCloseTo(18, NEAR);
    assertThat(limit(outcome, "work[CODING,P1]").limit()).isCloseTo(23, NEAR);
    assertThat(limit(outcome, "work[CODING,P1]").shadowPrice()).isCloseTo(1, NEAR);
  }

  @Test
  void withBacklogColumnsUnfinishedWorkCarriesOverAndIsDoneWithinItsTurnaround() {
    DepartmentBuilder records =
        coded("turnaround_periods=1 backlog_penalty=4", 12, 6).demand("STAY", "P2", 9);

    PlanOutcome outcome = optimal(plan(records, Objective.MOST_BENEFIT));

    // P2 makes up to 18 records, 12 are coded in it, 6 wait a period and crowd out 3 stays in P3,
    // whose own 6 may wait beyond the end: 12 of work a period, 6 + 9 + 6 stays.
    assertThat(value(outcome, DecisionKind.SERVICE, "STAY", "P2")).isCloseTo(9, Plans.ABOUT);
    assertThat(value(outcome, DecisionKind.BACKLOG, "CODING", "P2")).isCloseTo(6, Plans.ABOUT);
    assertThat(limit(outcome, "turnaround[CODING,P2]").limit()).isCloseTo(18, Plans.ABOUT);
    assertThat(outcome.objective()).isCloseTo(210 + 36, Plans.ABOUT);
    assertThat(outcome.secondStage()).isCloseTo(4 * (6 + 6), Plans.ABOUT);
  }

  @Test
  void workOlderThanItsTurnaroundHoldsServicesBack() {
    DepartmentBuilder records = coded("turnaround_periods=1 opening_backlog=14", 12, 6);

    PlanOutcome outcome = plan(records, Objective.MOST_BENEFIT);

    // 14 from before are due in P1, and 12 is all that can be done.
    assertThat(outcome.status()).isEqualTo(PlanStatus.INFEASIBLE);
    assertThat(outcome.conflict())
        .extracting("name")
        .contains("capacity[CODER_H,P1]", "turnaround[CODING,P1]");
    PlanOutcome longer =
        optimal(
            plan(coded("turnaround_periods=2 opening_backlog=14", 12, 6), Objective.MOST_BENEFIT));
    assertThat(longer.objective()).isCloseTo(3 * 60 + 36, NEAR);
  }

  @Test
  void aJobWithoutVolumeRowsIsUnlimitedAloneAndHasNothingBesideServicesInTheWhole() {
    DepartmentBuilder records =
        department("")
            .periods(1)
            .capacity("CODER_H", 12)
            .job("AUDIT", "value=2", "CODER_H=1")
            .job("SCAN", "value=1 maximum=3", "CODER_H=0.5");

    PlanOutcome alone = optimal(plan(records, Focus.INFORMATION));
    PlanOutcome whole = optimal(plan(records, Objective.MOST_BENEFIT));

    // Two a coder hour each; scans stop at 3, audits take all the rest.
    assertThat(alone.objective()).isCloseTo(24, NEAR);
    assertThat(whole.objective()).isCloseTo(0, NEAR);
  }

  @Test
  void aMaximumLimitsWorkAlways() {
    PlanOutcome outcome = optimal(plan(coded("maximum=8", 30, 9), Objective.MOST_BENEFIT));

    assertThat(value(outcome, DecisionKind.SERVICE, "STAY", "P1")).isCloseTo(4, NEAR);
  }
}
