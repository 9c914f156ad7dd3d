package org.fourfold.domain.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.plan.Department;

/** Scenarios as a tree: each is its parent with its own assumptions made in their order. */
public final class ScenarioTree {
  private final Workspace workspace;
  private final Map<String, Scenario> scenarios = new HashMap<>();

  public ScenarioTree(Workspace workspace) {
    this.workspace = workspace;
    workspace.rows(PlanningTables.SCENARIOS).forEach(s -> scenarios.put(s.scenario(), s));
  }

  /** A code that no scenario has: the given one, counted on. */
  public String freeCode(String stem) {
    int count = 1;
    while (has(stem + count)) {
      count++;
    }
    return stem + count;
  }

  /** The workspace with a scenario more. */
  public Workspace with(Scenario added, List<Assumption> assumptions) {
    List<Scenario> all = new ArrayList<>(workspace.rows(PlanningTables.SCENARIOS));
    List<Assumption> made = new ArrayList<>(workspace.rows(PlanningTables.ASSUMPTIONS));
    all.add(added);
    made.addAll(assumptions);
    return workspace.with(PlanningTables.SCENARIOS, all).with(PlanningTables.ASSUMPTIONS, made);
  }

  /** The scenarios that stand on one, in their order; {@code ""} is the base. */
  public List<Scenario> children(String parent) {
    return workspace.rows(PlanningTables.SCENARIOS).stream()
        .filter(s -> above(s).equals(parent))
        .toList();
  }

  /** Its parent, the base where there is no such scenario any more or it is itself. */
  private String above(Scenario scenario) {
    boolean there = has(scenario.parent()) && !scenario.parent().equals(scenario.scenario());
    return there ? scenario.parent() : "";
  }

  /** What is assumed in a scenario itself, without what its ancestors assume, in order. */
  public List<Assumption> own(String scenario) {
    return workspace.rows(PlanningTables.ASSUMPTIONS).stream()
        .filter(a -> a.scenario().equals(scenario))
        .sorted(Comparator.comparingInt(Assumption::order))
        .toList();
  }

  /** A scenario and its ancestors, the oldest first; empty for the base. */
  public List<String> lineage(String scenario) {
    return lineage(scenario, new ArrayList<>());
  }

  /** All that is assumed in a scenario, its ancestors' first. */
  public List<Assumption> all(String scenario) {
    return lineage(scenario).stream().flatMap(s -> own(s).stream()).toList();
  }

  /** The name of a scenario, its code where it has none. */
  public String name(String scenario) {
    Scenario found = scenarios.get(scenario);
    return found == null || found.name().isBlank() ? scenario : found.name();
  }

  /**
   * A department with the assumptions made.
   *
   * @param problems assumptions that could not be made, each with its row in assumptions.csv
   */
  public record Resolved(Department department, List<Problem> problems) {}

  public boolean has(String scenario) {
    return scenarios.containsKey(scenario);
  }

  /**
   * The department of a scenario; {@code ""} is the base. A correction of the base flows into every
   * scenario, because assumptions are made anew each time.
   */
  public Resolved resolve(String scenario) {
    Department department = workspace.department();
    List<Problem> problems = new ArrayList<>();
    List<Assumption> all = workspace.rows(PlanningTables.ASSUMPTIONS);
    for (String step : lineage(scenario, problems)) {
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).scenario().equals(step)) {
          places.add(i);
        }
      }
      places.sort(Comparator.comparingInt(i -> all.get(i).order()));
      for (int place : places) {
        AssumptionChange change = new AssumptionChange(all.get(place), place + 2);
        department = change.make(department, problems);
      }
    }
    return new Resolved(department, List.copyOf(problems));
  }

  /**
   * A department with these assumptions made, in their order, whatever scenario they belong to.
   * Those that cannot be made are told with their place in the list as the row, from 0.
   */
  public static Resolved make(Department department, List<Assumption> assumptions) {
    List<Problem> problems = new ArrayList<>();
    Department made = department;
    for (int i = 0; i < assumptions.size(); i++) {
      made = new AssumptionChange(assumptions.get(i), i).make(made, problems);
    }
    return new Resolved(made, List.copyOf(problems));
  }

  /** The scenario and its ancestors, oldest first; stops with a problem where they form a ring. */
  private List<String> lineage(String scenario, List<Problem> problems) {
    List<String> lineage = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String step = scenario;
    while (!step.isEmpty() && scenarios.containsKey(step)) {
      if (!seen.add(step)) {
        int row = workspace.rows(PlanningTables.SCENARIOS).indexOf(scenarios.get(step)) + 2;
        problems.add(Problem.error("scenarios", row, "parent", Fault.PARENT_CYCLE, List.of(step)));
        break;
      }
      lineage.addFirst(step);
      step = scenarios.get(step).parent();
    }
    return lineage;
  }
}
