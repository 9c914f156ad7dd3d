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
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;
import org.junit.jupiter.api.Test;

class TextbookPlansTest {

  /**
   * Wyndor Glass: max 3 x1 + 5 x2, x1 ≤ 4, 2 x2 ≤ 12, 3 x1 + 2 x2 ≤ 18; optimum 36 at (2, 6),
   * prices 0, 3/2, 1, ranges [2, ∞), [6, 18], [12, 24]; coefficients 0 ≤ c1 ≤ 15/2, c2 ≥ 2. F. S.
   * Hillier and G. J. Lieberman, Introduction to Operations Research, 10th edition, 2015, sections
   * 3.1 and 4.7.
   */
  @Test
  void wyndorGlassAsServices() {
    DepartmentBuilder wyndor =
        department("")
            .periods(1)
            .capacity("PLANT1", 4)
            .capacity("PLANT2", 12)
            .capacity("PLANT3", 18)
            .service("DOORS", "unit=batch utility=3", "PLANT1=1 PLANT3=3")
            .service("WINDOWS", "unit=batch utility=5", "PLANT2=2 PLANT3=2");

    PlanOutcome outcome = optimal(plan(wyndor, Focus.SERVICES));

    assertThat(outcome.objective()).isCloseTo(36, NEAR);
    assertThat(value(outcome, DecisionKind.SERVICE, "DOORS", "P1")).isCloseTo(2, NEAR);
    assertThat(value(outcome, DecisionKind.SERVICE, "WINDOWS", "P1")).isCloseTo(6, NEAR);
    LimitValue plant1 = limit(outcome, "capacity[PLANT1,P1]");
    LimitValue plant2 = limit(outcome, "capacity[PLANT2,P1]");
    LimitValue plant3 = limit(outcome, "capacity[PLANT3,P1]");
    assertThat(plant1.slack()).isCloseTo(2, NEAR);
    assertThat(plant1.shadowPrice()).isCloseTo(0, NEAR);
    assertThat(plant1.from()).isCloseTo(2, NEAR);
    assertThat(plant1.to()).isNull();
    assertThat(plant2.shadowPrice()).isCloseTo(1.5, NEAR);
    assertThat(plant2.from()).isCloseTo(6, NEAR);
    assertThat(plant2.to()).isCloseTo(18, NEAR);
    assertThat(plant3.shadowPrice()).isCloseTo(1, NEAR);
    assertThat(plant3.from()).isCloseTo(12, NEAR);
    assertThat(plant3.to()).isCloseTo(24, NEAR);
    var doors = Plans.decision(outcome, DecisionKind.SERVICE, "DOORS", "P1");
    assertThat(doors.coefficientFrom()).isCloseTo(0, NEAR);
    assertThat(doors.coefficientTo()).isCloseTo(7.5, NEAR);
  }

  /**
   * Radiation therapy: min 0.4 x1 + 0.5 x2, 0.3 x1 + 0.1 x2 ≤ 2.7, 0.5 x1 + 0.5 x2 = 6, 0.6 x1 +
   * 0.4 x2 ≥ 6; optimum 5.25 at (7.5, 4.5). Hillier and Lieberman, section 3.4. The ceiling and the
   * equality are rules, the floor a requirement.
   */
  @Test
  void radiationTherapyAsResources() {
    DepartmentBuilder therapy =
        department("")
            .periods(1)
            .capacity("TUMOUR_CENTRE", 0)
            .required("TUMOUR_CENTRE", "", 6)
            .resource("BEAM1", "unit_cost=0.4", "TUMOUR_CENTRE=0.6")
            .resource("BEAM2", "unit_cost=0.5", "TUMOUR_CENTRE=0.4")
            .rule("CRITICAL", "sense=<= amount=2.7", "resource:BEAM1=0.3 resource:BEAM2=0.1")
            .rule("REGION", "sense== amount=6", "resource:BEAM1=0.5 resource:BEAM2=0.5");

    PlanOutcome outcome = optimal(plan(therapy, Focus.RESOURCES));

    assertThat(outcome.objective()).isCloseTo(5.25, NEAR);
    assertThat(value(outcome, DecisionKind.RESOURCE, "BEAM1", "P1")).isCloseTo(7.5, NEAR);
    assertThat(value(outcome, DecisionKind.RESOURCE, "BEAM2", "P1")).isCloseTo(4.5, NEAR);
    assertThat(limit(outcome, "rule[CRITICAL,P1]").shadowPrice()).isCloseTo(-0.5, NEAR);
    assertThat(limit(outcome, "rule[REGION,P1]").shadowPrice()).isCloseTo(1.1, NEAR);
  }

  /**
   * Union Airways: agents on five shifts over ten parts of the day, least cost 30,610 with 48, 31,
   * 39, 43 and 15 agents. Hillier and Lieberman, section 3.4.
   */
  @Test
  void unionAirwaysAsResourcesInWholeUnits() {
    int[] needed = {48, 79, 65, 87, 64, 73, 82, 43, 52, 15};
    int[][] parts = {{0, 1, 2, 3}, {1, 2, 3, 4}, {3, 4, 5, 6}, {5, 6, 7, 8}, {8, 9}};
    int[] cost = {170, 160, 175, 180, 195};
    DepartmentBuilder airline = department("").periods(1);
    for (int i = 0; i < needed.length; i++) {
      airline.capacity("PART" + i, 0).required("PART" + i, "", needed[i]);
    }
    for (int s = 0; s < parts.length; s++) {
      StringBuilder yields = new StringBuilder();
      for (int part : parts[s]) {
        yields.append(" PART").append(part).append("=1");
      }
      airline.resource(
          "SHIFT" + (s + 1), "whole_units=yes unit_cost=" + cost[s], yields.toString());
    }

    PlanOutcome outcome = optimal(plan(airline, Focus.RESOURCES));

    assertThat(outcome.objective()).isCloseTo(30_610, NEAR);
    assertThat(value(outcome, DecisionKind.RESOURCE, "SHIFT5", "P1")).isCloseTo(15, NEAR);
  }

  /**
   * Stock over four periods, after the transportation form of production planning (Hillier and
   * Lieberman, section 9.1): needs 5, 8, 4, 6, at most 7 packs a period at 1, 2, 2, 3, holding 0.5.
   * By hand, each need from the cheapest packs left: P1 buys 7, keeps 2; P2 buys 6; P3 buys 7,
   * keeps 3; P4 buys 3: 7 + 1 + 12 + 14 + 1.5 + 9 = 44.5.
   */
  @Test
  void stockOverFourPeriods() {
    double[] need = {5, 8, 4, 6};
    double[] price = {1, 2, 2, 3};
    DepartmentBuilder pharmacy =
        department("")
            .periods(4)
            .capacity("DOSE", "storable=yes holding_cost=0.5", 0)
            .resource("PACK", "unit_cost=0 maximum=7", "DOSE=1");
    for (int t = 0; t < 4; t++) {
      pharmacy.required("DOSE", "P" + (t + 1), need[t]);
      pharmacy.row(
          "resource_periods", "resource=PACK period=P" + (t + 1) + " unit_cost=" + price[t]);
    }

    PlanOutcome outcome = optimal(plan(pharmacy, Objective.LEAST_COST));

    assertThat(outcome.objective()).isCloseTo(44.5, NEAR);
    assertThat(value(outcome, DecisionKind.STOCK, "DOSE", "P1")).isCloseTo(2, NEAR);
    assertThat(value(outcome, DecisionKind.STOCK, "DOSE", "P3")).isCloseTo(3, NEAR);
  }
}
