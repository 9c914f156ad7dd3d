package org.fourfold.domain.scenario;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.measure.TableCheck;
import org.fourfold.domain.plan.DepartmentCheck;

/** Everything wrong with a workspace: its department, its scenarios and what they assume. */
public final class WorkspaceCheck {
  private static final List<Table<?>> BESIDE_THE_DEPARTMENT =
      List.of(
          PlanningTables.SCENARIOS,
          PlanningTables.ASSUMPTIONS,
          PlanningTables.UNCERTAINTY,
          PlanningTables.ACTUALS);

  private WorkspaceCheck() {}

  /**
   * Problems in the order of the planning folder. An assumption that finds no row is a warning: the
   * base may have changed since, and the scenario says so when it is opened.
   */
  public static List<Problem> of(Workspace workspace) {
    List<Problem> problems = new ArrayList<>(DepartmentCheck.of(workspace.department()));
    TableCheck check = new TableCheck(workspace.tables(), PlanningTables.ALL);
    BESIDE_THE_DEPARTMENT.forEach(table -> problems.addAll(check.of(table)));
    ScenarioTree tree = new ScenarioTree(workspace);
    List<Problem> said = new ArrayList<>();
    for (Scenario scenario : workspace.rows(PlanningTables.SCENARIOS)) {
      tree.resolve(scenario.scenario()).problems().stream()
          .map(WorkspaceCheck::asWarning)
          .filter(p -> !said.contains(p))
          .forEach(said::add);
    }
    problems.addAll(said);
    return List.copyOf(problems);
  }

  private static Problem asWarning(Problem p) {
    return p.file().equals("assumptions")
        ? Problem.warning(p.file(), p.row(), p.column(), p.fault(), p.arguments())
        : p;
  }
}
