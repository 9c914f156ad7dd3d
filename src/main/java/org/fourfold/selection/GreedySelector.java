package org.fourfold.selection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.selection.SelectionItem;
import org.fourfold.domain.selection.SelectionMethod;
import org.fourfold.domain.selection.SelectionOutcome;
import org.fourfold.domain.selection.SelectionProblem;
import org.fourfold.solver.LpSolver;

/**
 * Problem: as {@link Selector}. Method: compulsory packages first, then each that still fits, by
 * value for its share of the capacities; and instead the best single package beside the compulsory
 * ones, where that is worth more: so never below half of the best on one capacity. Cost: n log n.
 * Source: S. Martello and P. Toth, Knapsack Problems, 1990, section 2.4.
 */
final class GreedySelector implements Selector {
  private final LpSolver solver;

  GreedySelector(LpSolver solver) {
    this.solver = solver;
  }

  @Override
  public SelectionMethod method() {
    return SelectionMethod.GREEDY;
  }

  @Override
  public List<Problem> refuses(SelectionProblem problem) {
    return List.of();
  }

  @Override
  public SelectionOutcome select(SelectionProblem problem, SearchLimit limit) {
    double bound = SelectionProgram.bound(problem, solver);
    Choice best = choose(problem);
    return best.outcome(method(), bound, bound, problem.items().size(), limit);
  }

  /** The greedy choice alone, as a start for others. */
  static Choice choose(SelectionProblem problem) {
    Choice byDensity = Choice.compulsory(problem);
    Set<String> taken = groups(problem, byDensity);
    Choice single = Choice.compulsory(problem);
    Set<String> first = Set.copyOf(taken);
    int bestSingle = -1;
    double bestValue = 0;
    for (int i : Dantzig.order(problem)) {
      SelectionItem item = problem.items().get(i);
      boolean free = byDensity.copies[i] > 0 || !taken.contains(item.exclusive());
      int copies = free ? byDensity.room(i) : 0;
      if (copies > 0 && item.value() > 0) {
        byDensity.add(i, copies);
        if (!item.exclusive().isEmpty()) {
          taken.add(item.exclusive());
        }
      }
      boolean alone = single.copies[i] > 0 || !first.contains(item.exclusive());
      double worth = alone ? single.room(i) * item.value() : 0;
      if (worth > bestValue) {
        bestValue = worth;
        bestSingle = i;
      }
    }
    if (bestSingle >= 0) {
      single.add(bestSingle, single.room(bestSingle));
    }
    return single.value() > byDensity.value() ? single : byDensity;
  }

  private static Set<String> groups(SelectionProblem problem, Choice choice) {
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < choice.copies.length; i++) {
      String group = problem.items().get(i).exclusive();
      if (choice.copies[i] > 0 && !group.isEmpty()) {
        taken.add(group);
      }
    }
    return taken;
  }
}
