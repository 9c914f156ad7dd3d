package org.fourfold.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourfold.optimisation.DepartmentBuilder.department;
import static org.fourfold.optimisation.Plans.NEAR;
import static org.fourfold.optimisation.Plans.decision;
import static org.fourfold.optimisation.Plans.limit;
import static org.fourfold.optimisation.Plans.optimal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.Occurrence;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PriceBasis;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Engine;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.solver.Cancellation;
import org.junit.jupiter.api.Test;

class ExtrasTest {
  private static PlanRequest asking(Focus focus, boolean marginals, boolean ties) {
    return new PlanRequest(
        focus,
        Optional.of(Objective.MOST_BENEFIT),
        Engine.AUTO,
        Duration.ofMinutes(1),
        1e-9,
        1,
        marginals,
        ties,
        false);
  }

  @Test
  void oneMoreWholePostIsWorthWhatPlanningAgainSays() {
    DepartmentBuilder ward =
        department("")
            .periods(1)
            .capacity("HOUR", 5)
            .resource("NURSE", "unit_cost=1 maximum=2 whole_units=yes", "HOUR=10")
            .service("STAY", "unit=stay utility=1", "HOUR=1")
            .demand("STAY", 28);

    PlanOutcome plain = optimal(Plans.plan(ward.build(), asking(Focus.INTEGRATED, false, false)));
    PlanOutcome again = optimal(Plans.plan(ward.build(), asking(Focus.INTEGRATED, true, false)));

    // Two nurses and 5 hours make 25 stays; a third nurse adds 3, not 10.
    LimitValue held = limit(plain, "headcount[NURSE,P1]");
    assertThat(held.shadowPriceBasis()).isEqualTo(PriceBasis.FIXED_UNITS);
    assertThat(held.shadowPrice()).isCloseTo(10, NEAR);
    LimitValue resolved = limit(again, "headcount[NURSE,P1]");
    assertThat(resolved.shadowPriceBasis()).isEqualTo(PriceBasis.RESOLVE);
    assertThat(resolved.shadowPrice()).isCloseTo(3, NEAR);
  }

  @Test
  void tiesSayWhichServicesAreAlwaysSometimesOrNeverIn() {
    DepartmentBuilder clinic =
        department("")
            .periods(1)
            .capacity("HOUR", 10)
            .service("BEST", "unit=visit utility=3", "HOUR=1")
            .service("ONE", "unit=visit utility=2", "HOUR=1")
            .service("OTHER", "unit=visit utility=2", "HOUR=1")
            .service("POOR", "unit=visit utility=1", "HOUR=1");
    for (String service : new String[] {"BEST", "ONE", "OTHER", "POOR"}) {
      clinic.demand(service, 4);
    }
    clinic.demand("ONE", "P1", 7).demand("OTHER", "P1", 7);

    PlanOutcome outcome = optimal(Plans.plan(clinic.build(), asking(Focus.SERVICES, false, true)));

    assertThat(occurrence(outcome, "BEST")).isEqualTo(Occurrence.ALWAYS);
    assertThat(occurrence(outcome, "ONE")).isEqualTo(Occurrence.SOMETIMES);
    assertThat(occurrence(outcome, "OTHER")).isEqualTo(Occurrence.SOMETIMES);
    assertThat(occurrence(outcome, "POOR")).isEqualTo(Occurrence.NEVER);
  }

  @Test
  void tiesAmongPlansOfEqualBenefitAreOnlyThoseOfEqualCost() {
    DepartmentBuilder clinic =
        department("")
            .periods(1)
            .capacity("HOUR", 5)
            .service("CHEAP", "unit=visit utility=2 variable_cost=1 whole_units=yes", "HOUR=1")
            .service("DEAR", "unit=visit utility=2 variable_cost=3 whole_units=yes", "HOUR=1")
            .demand("CHEAP", 9)
            .demand("DEAR", 9);

    PlanOutcome outcome = optimal(Plans.plan(clinic.build(), asking(Focus.INTEGRATED, true, true)));

    assertThat(outcome.objective()).isCloseTo(10, NEAR);
    assertThat(occurrence(outcome, "CHEAP")).isEqualTo(Occurrence.ALWAYS);
    assertThat(occurrence(outcome, "DEAR")).isEqualTo(Occurrence.NEVER);
  }

  @Test
  void whatIsFoundByPlanningAgainIsCountedAndCanBeStopped() {
    Department department = RandomDepartment.draw(5, true).build();
    PlanRequest request = asking(Focus.INTEGRATED, true, true);
    PlanOutcome all = Plans.plan(department, request);
    assertThat(all.marginalSolves().asked()).isPositive();
    assertThat(all.marginalSolves().settled()).isEqualTo(all.marginalSolves().asked());
    assertThat(all.marginalSolves().solves()).isPositive();
    assertThat(all.tieSolves().settled()).isEqualTo(all.tieSolves().asked());
    assertThat(all.tieSolves().solves()).isPositive();
    assertThat(Plans.plan(department, asking(Focus.INTEGRATED, false, false)).tieSolves()).isNull();

    Cancellation cancellation = new Cancellation();
    List<Long> counts = new ArrayList<>();
    PlanOutcome stopped =
        Plans.OPTIMISER.plan(
            department,
            request,
            progress -> {
              if (progress.phase().equals(Pulse.TIES)) {
                counts.add(progress.iterations());
                cancellation.request();
              }
            },
            cancellation);
    assertThat(stopped.hasPlan()).isTrue();
    assertThat(counts).startsWith(1L);
    assertThat(stopped.tieSolves().solves()).isEqualTo(1);
    assertThat(stopped.tieSolves().settled()).isLessThan(all.tieSolves().asked());
    assertThat(stopped.marginalSolves()).isNotNull();
  }

  private static Occurrence occurrence(PlanOutcome outcome, String service) {
    return decision(outcome, DecisionKind.SERVICE, service, "P1").inOptima();
  }
}
