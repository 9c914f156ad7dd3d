package org.fourfold.optimisation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.Relaxation;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.RelaxationMend;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.Workspace;

/** Departments with the number behind one limit changed in their files. */
final class Moved {
  private static final Set<LimitKind> OF_ONE_PERIOD =
      EnumSet.of(LimitKind.CAPACITY, LimitKind.DEMAND, LimitKind.HEADCOUNT, LimitKind.BUDGET);

  private Moved() {}

  /** Whether it stands for one number of one period in the files. */
  static boolean hasNumber(LimitValue limit) {
    String word = limit.name().substring(0, limit.name().indexOf('['));
    return OF_ONE_PERIOD.contains(limit.kind())
        && word.equals(limit.kind().code())
        && !limit.period().equals("total");
  }

  static Department limit(Department department, LimitValue limit, double by) {
    Relaxation move =
        new Relaxation(limit.name(), limit.kind(), limit.code(), limit.period(), by, 0);
    Workspace workspace =
        new Workspace(department.profile(), department.tables())
            .with(PlanningTables.SCENARIOS, List.of(new Scenario("M", "Moved", "")))
            .with(
                PlanningTables.ASSUMPTIONS,
                RelaxationMend.of(department, List.of(move), "M", 1, ""));
    return new ScenarioTree(workspace).resolve("M").department();
  }

  /** The number in the files, part of what the limit allows. */
  static double number(Department department, PlanRequest request, LimitValue limit) {
    DepartmentIndex index = DepartmentIndex.of(department);
    PlanModel model = new PlanModel(index.horizon());
    Formulation.of(index, request).formulate(model);
    return model.lines().stream()
        .filter(line -> line.key().name().equals(limit.name()))
        .mapToDouble(LimitLine::given)
        .findFirst()
        .orElseThrow();
  }
}
