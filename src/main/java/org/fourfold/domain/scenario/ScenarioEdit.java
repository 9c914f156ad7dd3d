package org.fourfold.domain.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Changes of the tree of scenarios. Each gives the workspace after it; a code that no scenario has
 * leaves it as it is.
 */
public final class ScenarioEdit {
  private final Workspace workspace;
  private final ScenarioTree tree;

  public ScenarioEdit(Workspace workspace) {
    this.workspace = workspace;
    tree = new ScenarioTree(workspace);
  }

  private List<Scenario> scenarios() {
    return workspace.rows(PlanningTables.SCENARIOS);
  }

  private Workspace with(List<Scenario> scenarios) {
    return workspace.with(PlanningTables.SCENARIOS, scenarios);
  }

  /** Gives a scenario another name; its code, which files refer to, stays. */
  public Workspace rename(String code, String name) {
    return with(
        scenarios().stream()
            .map(s -> s.scenario().equals(code) ? new Scenario(code, name, s.parent()) : s)
            .toList());
  }

  /** A copy of a scenario and what it assumes, beside it; what stands on it is not copied. */
  public Workspace duplicate(String code, String newCode, String newName) {
    List<Scenario> next = new ArrayList<>();
    for (Scenario s : scenarios()) {
      next.add(s);
      if (s.scenario().equals(code)) {
        next.add(new Scenario(newCode, newName, s.parent()));
      }
    }
    List<Assumption> all = new ArrayList<>(workspace.rows(PlanningTables.ASSUMPTIONS));
    tree.own(code).forEach(a -> all.add(placed(a, newCode, a.order())));
    return with(next).with(PlanningTables.ASSUMPTIONS, all);
  }

  /** The workspace without a scenario and without those that stand on it. */
  public Workspace delete(String code) {
    Set<String> gone = new HashSet<>(withDescendants(code));
    return with(scenarios().stream().filter(s -> !gone.contains(s.scenario())).toList())
        .with(
            PlanningTables.ASSUMPTIONS,
            workspace.rows(PlanningTables.ASSUMPTIONS).stream()
                .filter(a -> !gone.contains(a.scenario()))
                .toList());
  }

  /** A scenario and all that stand on it. */
  public List<String> withDescendants(String code) {
    Map<String, Boolean> found = new LinkedHashMap<>();
    List<String> open = new ArrayList<>(tree.has(code) ? List.of(code) : List.of());
    while (!open.isEmpty()) {
      String next = open.removeFirst();
      if (found.putIfAbsent(next, true) == null) {
        tree.children(next).forEach(c -> open.add(c.scenario()));
      }
    }
    return List.copyOf(found.keySet());
  }

  /** Whether a scenario may stand on another: not on itself, nor on what stands on it. */
  public boolean canMove(String code, String parent) {
    boolean known = parent.isEmpty() || tree.has(parent);
    return tree.has(code) && known && !withDescendants(code).contains(parent);
  }

  /**
   * Lets a scenario stand on another, after those that do; {@code ""} is the base.
   *
   * @throws IllegalArgumentException where that would be a ring
   */
  public Workspace move(String code, String parent) {
    if (!canMove(code, parent)) {
      throw new IllegalArgumentException(code + " cannot stand on " + parent);
    }
    List<Scenario> next = new ArrayList<>(scenarios());
    Scenario moved = next.remove(place(code));
    next.add(new Scenario(code, moved.name(), parent));
    return with(next);
  }

  /** Whether a scenario has another on that side of it, of the same parent. */
  public boolean canReorder(String code, int step) {
    return neighbour(code, step) != null;
  }

  /**
   * Exchanges a scenario with its neighbour of the same parent.
   *
   * @param step -1 for the one before, 1 for the one after
   */
  public Workspace reorder(String code, int step) {
    Scenario other = neighbour(code, step);
    if (other == null) {
      return workspace;
    }
    List<Scenario> next = new ArrayList<>(scenarios());
    int here = place(code);
    int there = place(other.scenario());
    next.set(there, scenarios().get(here));
    next.set(here, other);
    return with(next);
  }

  private Scenario neighbour(String code, int step) {
    if (!tree.has(code)) {
      return null;
    }
    Scenario self = scenarios().get(place(code));
    String parent = tree.has(self.parent()) ? self.parent() : "";
    List<Scenario> siblings = tree.children(parent);
    int at = siblings.indexOf(self) + step;
    return at >= 0 && at < siblings.size() ? siblings.get(at) : null;
  }

  private int place(String code) {
    int at = 0;
    while (!scenarios().get(at).scenario().equals(code)) {
      at++;
    }
    return at;
  }

  /** Puts these in place of what a scenario assumes itself, numbered from 1. */
  public Workspace assume(String code, List<Assumption> assumptions) {
    List<Assumption> all = new ArrayList<>();
    boolean put = false;
    for (Assumption a : workspace.rows(PlanningTables.ASSUMPTIONS)) {
      if (!a.scenario().equals(code)) {
        all.add(a);
      } else if (!put) {
        all.addAll(numbered(code, assumptions));
        put = true;
      }
    }
    if (!put) {
      all.addAll(numbered(code, assumptions));
    }
    return workspace.with(PlanningTables.ASSUMPTIONS, all);
  }

  private static List<Assumption> numbered(String code, List<Assumption> assumptions) {
    List<Assumption> numbered = new ArrayList<>();
    for (Assumption a : assumptions) {
      numbered.add(placed(a, code, numbered.size() + 1));
    }
    return numbered;
  }

  private static Assumption placed(Assumption a, String scenario, int order) {
    return new Assumption(
        scenario,
        order,
        a.file(),
        a.where(),
        a.field(),
        a.operation(),
        a.value(),
        a.low(),
        a.high(),
        a.reason(),
        a.source(),
        a.owner(),
        a.date());
  }
}
