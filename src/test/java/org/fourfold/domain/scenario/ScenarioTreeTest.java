package org.fourfold.domain.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourfold.domain.scenario.PlanningTables.ASSUMPTIONS;
import static org.fourfold.domain.scenario.PlanningTables.SCENARIOS;

import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.service.Demand;
import org.junit.jupiter.api.Test;

class ScenarioTreeTest {
  private final Workspace base =
      Workspace.empty("Ward")
          .with(
              DepartmentTables.DEMAND,
              List.of(new Demand("HIP", "", 100), new Demand("KNEE", "", 50)))
          .with(
              SCENARIOS, List.of(new Scenario("W", "Winter", ""), new Scenario("X", "Worse", "W")));

  private static Assumption assume(
      String scenario, int order, String where, Operation operation, String value) {
    return new Assumption(
        scenario, order, "demand", where, "amount", operation, value, null, null, "", "", "", null);
  }

  private static List<Double> demand(ScenarioTree.Resolved resolved) {
    return resolved.department().rows(Demand.class).stream().map(Demand::amount).toList();
  }

  @Test
  void assumptionsAreMadeInTheirOrderOverTheParents() {
    Workspace w =
        base.with(
            ASSUMPTIONS,
            List.of(
                assume("X", 2, "*", Operation.SCALE, "2"),
                assume("X", 1, "service=HIP", Operation.ADD, "5"),
                assume("W", 1, "service=HIP", Operation.SCALE, "1.1")));
    ScenarioTree tree = new ScenarioTree(w);
    assertThat(demand(tree.resolve(""))).containsExactly(100.0, 50.0);
    assertThat(demand(tree.resolve("W"))).containsExactly(110.0, 50.0);
    assertThat(demand(tree.resolve("X"))).containsExactly(230.0, 100.0);
  }

  @Test
  void aCorrectionOfTheBaseFlowsIntoEveryScenario() {
    Workspace w = base.with(ASSUMPTIONS, List.of(assume("W", 1, "*", Operation.SCALE, "1.5")));
    Workspace corrected = w.with(DepartmentTables.DEMAND, List.of(new Demand("HIP", "", 10)));
    assertThat(demand(new ScenarioTree(corrected).resolve("X"))).containsExactly(15.0);
  }

  @Test
  void whatCannotBeMadeIsSaidAndLeavesTheDepartmentAsItWas() {
    Workspace w =
        base.with(
            ASSUMPTIONS,
            List.of(
                assume("W", 1, "service=GONE", Operation.SCALE, "2"),
                assume("W", 2, "colour=red", Operation.SCALE, "2"),
                assume("W", 3, "*", Operation.ADD, "many"),
                assume("W", 4, "*", Operation.SET, "-1")));
    ScenarioTree.Resolved resolved = new ScenarioTree(w).resolve("W");
    assertThat(resolved.problems().stream().map(Problem::fault))
        .containsExactly(Fault.FINDS_NO_ROW, Fault.BAD_WHERE, Fault.BAD_OPERATION, Fault.TOO_SMALL);
    assertThat(demand(resolved)).containsExactly(100.0, 50.0);
  }

  @Test
  void aRingOfParentsIsRefused() {
    Workspace w =
        base.with(SCENARIOS, List.of(new Scenario("A", "A", "B"), new Scenario("B", "B", "A")));
    assertThat(new ScenarioTree(w).resolve("A").problems())
        .extracting(Problem::fault)
        .containsExactly(Fault.PARENT_CYCLE);
  }
}
