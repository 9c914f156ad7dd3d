package org.fourfold.selection;

import java.util.List;
import org.fourfold.domain.selection.SelectionMethod;
import org.fourfold.solver.LpSolver;

/** The methods, in the order in which they are shown. */
public final class Selectors {
  private Selectors() {}

  public static List<Selector> all(LpSolver solver) {
    return List.of(
        new GreedySelector(solver),
        new DynamicProgrammingSelector(),
        new BacktrackingSelector(solver),
        new CoreSelector(),
        new MilpSelector(solver));
  }

  public static Selector of(SelectionMethod method, LpSolver solver) {
    return all(solver).stream().filter(s -> s.method() == method).findFirst().orElseThrow();
  }
}
