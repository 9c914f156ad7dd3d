package org.fourfold.optimisation;

import java.util.List;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.Operation;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.Workspace;

/** Departments with one assumption made, as a scenario makes it. */
final class Supposed {
  private Supposed() {}

  static Department in(
      Department department,
      String file,
      String where,
      String field,
      Operation operation,
      double value) {
    Assumption assumption =
        new Assumption(
            "X", 1, file, where, field, operation, "" + value, null, null, "", "", "", null);
    Workspace workspace =
        new Workspace(
            department.profile(),
            department
                .tables()
                .with(Scenario.class, List.of(new Scenario("X", "X", "")))
                .with(Assumption.class, List.of(assumption)));
    ScenarioTree.Resolved resolved = new ScenarioTree(workspace).resolve("X");
    if (!resolved.problems().isEmpty()) {
      throw new IllegalArgumentException(resolved.problems().toString());
    }
    return resolved.department();
  }
}
