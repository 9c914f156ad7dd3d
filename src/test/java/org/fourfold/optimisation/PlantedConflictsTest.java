package org.fourfold.optimisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourfold.domain.outcome.LimitName;
import org.fourfold.domain.outcome.Mend;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.outcome.Relaxation;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.RelaxationMend;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.LpSolver;
import org.fourfold.solver.OjAlgoSolver;
import org.fourfold.solver.SolveOptions;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A hundred departments with a planted conflict, ten of each family. */
@Execution(ExecutionMode.CONCURRENT)
class PlantedConflictsTest {
  private static final int EACH = 10;

  /** Another engine than the one that found the conflict. */
  private static final LpSolver OTHER = new OjAlgoSolver();

  @ParameterizedTest
  @EnumSource
  void isFoundIrreducibleAndMended(PlantedConflict family) {
    for (long seed = 0; seed < EACH; seed++) {
      Department department = family.draw(seed).build();
      PlanRequest request = PlanRequest.DEFAULT.withObjective(family.objective());
      PlanOutcome outcome = Plans.plan(department, request);
      String which = family + " " + seed;
      assertThat(outcome.status()).as(which).isEqualTo(PlanStatus.INFEASIBLE);
      List<String> names = outcome.conflict().stream().map(LimitName::name).toList();
      containsThePlanted(family, names, which);
      isIrreducible(department, request, Set.copyOf(names), which);
      mends(department, request, outcome, which);
    }
  }

  private static void containsThePlanted(PlantedConflict family, List<String> names, String which) {
    assertThat(names).as(which).allMatch(name -> family.members().stream().anyMatch(name::matches));
    assertThat(family.members())
        .as(which + " " + names)
        .allMatch(member -> names.stream().anyMatch(name -> name.matches(member)));
  }

  /** No plan keeps all of them; some plan keeps all but any one. */
  private static void isIrreducible(
      Department department, PlanRequest request, Set<String> names, String which) {
    LimitRows rows = rows(department, request);
    List<Relaxable> members =
        rows.limits().stream().filter(l -> names.contains(l.key().name())).toList();
    assertThat(members).as(which).hasSameSizeAs(names);
    assertThat(keeping(rows, members)).as(which).isInstanceOf(LpResult.Infeasible.class);
    for (Relaxable one : members) {
      List<Relaxable> others = new ArrayList<>(members);
      others.remove(one);
      assertThat(keeping(rows, others)).as(which + " " + one).isInstanceOf(LpResult.Optimal.class);
    }
  }

  private static LimitRows rows(Department department, PlanRequest request) {
    DepartmentIndex index = DepartmentIndex.of(department);
    PlanModel model = new PlanModel(index.horizon());
    Formulation.of(index, request).formulate(model);
    return new LimitRows(model);
  }

  private static LpResult keeping(LimitRows rows, List<Relaxable> kept) {
    LinearProgram all = rows.program();
    double[] lower = all.rowLower().clone();
    double[] upper = all.rowUpper().clone();
    rows.limits().stream()
        .filter(limit -> !kept.contains(limit))
        .forEach(
            limit -> {
              lower[limit.row()] = Double.NEGATIVE_INFINITY;
              upper[limit.row()] = Double.POSITIVE_INFINITY;
            });
    return OTHER.solve(all.with(null, null, null, null, lower, upper), SolveOptions.DEFAULT);
  }

  private static void mends(
      Department department, PlanRequest request, PlanOutcome outcome, String which) {
    Mend cheapest = Mend.of(outcome.relaxation());
    assertThat(cheapest.changes()).as(which).isNotEmpty();
    assertThat(Plans.plan(mended(department, cheapest, 1), request).hasPlan())
        .as(which + " " + cheapest)
        .isTrue();
    for (Mend other : outcome.alternatives()) {
      assertThat(other.cost()).as(which).isGreaterThan(cheapest.cost() * 0.99);
      assertThat(Plans.plan(mended(department, other, 1), request).hasPlan())
          .as(which + " " + other + " cheapest " + cheapest)
          .isTrue();
    }
    Set<String> changed =
        cheapest.changes().stream().map(Relaxation::name).collect(Collectors.toSet());
    boolean whole = Plans.plan(mended(department, cheapest, 0.98), request).hasPlan();
    assertThat(whole).as(which + ": less than " + changed + " is not enough").isFalse();
  }

  /** The department with a share of the changes made as a scenario's assumptions. */
  private static Department mended(Department department, Mend mend, double share) {
    List<Relaxation> changes =
        mend.changes().stream()
            .map(
                c ->
                    new Relaxation(
                        c.name(), c.kind(), c.code(), c.period(), share * c.by(), c.cost()))
            .toList();
    Workspace workspace =
        new Workspace(department.profile(), department.tables())
            .with(PlanningTables.SCENARIOS, List.of(new Scenario("M", "Mended", "")))
            .with(
                PlanningTables.ASSUMPTIONS,
                RelaxationMend.of(department, changes, "M", 1, "Way out"));
    ScenarioTree.Resolved resolved = new ScenarioTree(workspace).resolve("M");
    assertThat(resolved.problems()).isEmpty();
    return resolved.department();
  }
}
