package org.fourfold.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentCheck;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.domain.scenario.WorkspaceCheck;

/**
 * What reading a department once gives.
 *
 * @param problems of the department and of the assumptions
 * @param hash of the department
 */
record Inspection(Input input, List<Problem> problems, String hash) {

  /** What to read. */
  record Input(Workspace workspace, String scenario) {
    Department department() {
      return scenario.isEmpty()
          ? workspace.department()
          : new ScenarioTree(workspace).resolve(scenario).department();
    }
  }

  static Inspection of(Input input) {
    if (input.scenario().isEmpty()) {
      return new Inspection(
          input, WorkspaceCheck.of(input.workspace()), input.workspace().department().hash());
    }
    ScenarioTree.Resolved resolved = new ScenarioTree(input.workspace()).resolve(input.scenario());
    List<Problem> problems = new ArrayList<>(DepartmentCheck.of(resolved.department()));
    problems.addAll(resolved.problems());
    return new Inspection(input, List.copyOf(problems), resolved.department().hash());
  }
}
