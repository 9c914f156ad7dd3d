package org.fourfold.selection;

import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.selection.SelectionItem;
import org.fourfold.domain.selection.SelectionMethod;
import org.fourfold.domain.selection.SelectionOutcome;
import org.fourfold.domain.selection.SelectionProblem;
import org.fourfold.solver.LpSolver;

/**
 * Problem: as {@link Selector}. Method: packages by value for capacity, each taken first and left
 * second; a branch ends where a bound shows that it holds nothing better. See {@link BranchBounds}
 * for the bounds and {@link BranchSearch} for the walk. Cost: exponential in the worst case; a
 * search that its limit stops says how far it may be from the best. Source: E. Horowitz and S.
 * Sahni, Journal of the ACM 21, 1974.
 */
final class BacktrackingSelector implements Selector {
  private static final int MOST = 20_000;

  private final LpSolver solver;

  BacktrackingSelector(LpSolver solver) {
    this.solver = solver;
  }

  @Override
  public SelectionMethod method() {
    return SelectionMethod.BACKTRACKING;
  }

  @Override
  public List<Problem> refuses(SelectionProblem problem) {
    Choice compulsory = Choice.compulsory(problem);
    long branches = 0;
    for (int i = 0; i < compulsory.copies.length; i++) {
      branches += compulsory.room(i);
    }
    return branches <= MOST
        ? List.of()
        : Refusal.of(Fault.TOO_MANY_COPIES, SelectionMethod.MILP, branches, MOST);
  }

  @Override
  public SelectionOutcome select(SelectionProblem problem, SearchLimit limit) {
    double lpBound = SelectionProgram.bound(problem, solver);
    Choice start = GreedySelector.choose(problem);
    if (start.value() >= lpBound - 1e-9 * Math.max(1, lpBound)) {
      return start.outcome(method(), start.value(), lpBound, 0, limit);
    }
    BranchSearch search =
        new BranchSearch(
            BranchItems.of(problem, SelectionProgram.prices(problem, solver)), start.value());
    boolean complete = search.run(limit);
    Choice best = start;
    if (search.improved()) {
      best = Choice.compulsory(problem);
      for (int item : search.best()) {
        best.add(item, 1);
      }
    }
    double bound = complete ? best.value() : Math.min(lpBound, search.rootBound());
    return best.outcome(method(), bound, lpBound, search.nodes(), limit);
  }

  static boolean wholeValues(SelectionProblem problem) {
    return problem.items().stream()
        .mapToDouble(SelectionItem::value)
        .allMatch(v -> v == Math.rint(v));
  }
}
