package org.fourfold.domain.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * Assumptions that a planner thinks of as one: several fields of one row, or the same change of
 * several rows for the same reason. A winter with more demand is one such group, not nine.
 */
public record AssumptionGroup(List<Assumption> assumptions) {
  public AssumptionGroup {
    assumptions = List.copyOf(assumptions);
  }

  /** Groups of neighbours in a list, in its order. */
  public static List<AssumptionGroup> of(List<Assumption> assumptions) {
    List<List<Assumption>> groups = new ArrayList<>();
    for (Assumption a : assumptions) {
      if (groups.isEmpty() || groups.getLast().stream().noneMatch(b -> together(a, b))) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(a);
    }
    return groups.stream().map(AssumptionGroup::new).toList();
  }

  private static boolean together(Assumption a, Assumption b) {
    if (!a.scenario().equals(b.scenario()) || !a.file().equals(b.file())) {
      return false;
    }
    boolean sameChange =
        a.field().equals(b.field())
            && a.operation() == b.operation()
            && a.value().equals(b.value())
            && a.reason().equals(b.reason());
    return sameChange || a.where().equals(b.where());
  }

  public Assumption first() {
    return assumptions.getFirst();
  }
}
