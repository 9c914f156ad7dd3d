package org.fourfold.selection;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.fourfold.domain.selection.SelectionItem;
import org.fourfold.domain.selection.SelectionProblem;
import org.fourfold.solver.Decision;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpSolver;
import org.fourfold.solver.ProgramBuilder;
import org.fourfold.solver.Row;
import org.fourfold.solver.Solution;
import org.fourfold.solver.SolveOptions;

/** The choice as a linear programme: whole, or with packages chosen in part. */
final class SelectionProgram {
  record Copies(int item, String name) implements Decision {}

  record Taken(int item, String name) implements Decision {}

  record Limit(String name) implements Row {}

  private SelectionProgram() {}

  static LinearProgram of(SelectionProblem problem, boolean whole) {
    return of(problem, whole, PriceFixing.Open.all(problem));
  }

  /** The choice among what is still open. */
  static LinearProgram of(SelectionProblem problem, boolean whole, PriceFixing.Open open) {
    ProgramBuilder builder = new ProgramBuilder();
    builder.maximise(true);
    int[] capacity = new int[problem.capacities().size()];
    for (int k = 0; k < capacity.length; k++) {
      Limit limit = new Limit("capacity[" + (k + 1) + "]");
      capacity[k] = builder.row(limit, Double.NEGATIVE_INFINITY, problem.capacities().get(k));
    }
    Map<String, Integer> groups = new HashMap<>();
    for (int i = 0; i < problem.items().size(); i++) {
      SelectionItem item = problem.items().get(i);
      Copies copies = new Copies(i, "copies[" + i + "]");
      int column = builder.column(copies, open.least()[i], open.most()[i], whole);
      builder.addCost(column, item.value());
      for (int k = 0; k < capacity.length; k++) {
        builder.add(capacity[k], column, item.weights().get(k));
      }
      if (!item.exclusive().isEmpty()) {
        int row =
            groups.computeIfAbsent(
                item.exclusive(),
                group ->
                    builder.row(new Limit("group[" + group + "]"), Double.NEGATIVE_INFINITY, 1));
        builder.add(row, item.copies() == 1 ? column : taken(builder, i, item, column, whole), 1);
      }
    }
    return builder.build();
  }

  private static int taken(
      ProgramBuilder builder, int i, SelectionItem item, int column, boolean whole) {
    int taken = builder.column(new Taken(i, "taken[" + i + "]"), 0, 1, whole);
    Limit limit = new Limit("taken[" + i + "]");
    int row = builder.row(limit, Double.NEGATIVE_INFINITY, 0);
    builder.add(row, column, 1);
    builder.add(row, taken, -item.copies());
    return taken;
  }

  /** Value if packages could be chosen in part; the sum of all where no engine answers. */
  static double bound(SelectionProblem problem, LpSolver solver) {
    if (problem.capacities().size() == 1 && !Refusal.exclusive(problem)) {
      return Dantzig.bound(problem);
    }
    return solver
        .solve(of(problem, false), SolveOptions.DEFAULT.withPrices(false))
        .found()
        .map(s -> s.objective())
        .orElseGet(() -> problem.items().stream().mapToDouble(i -> i.value() * i.copies()).sum());
  }

  /** What a unit of each capacity is worth if packages can be chosen in part; all alike else. */
  static double[] prices(SelectionProblem problem, LpSolver solver) {
    double[] alike = problem.capacities().stream().mapToDouble(c -> 1 / Math.max(1, c)).toArray();
    if (alike.length == 1) {
      return new double[] {1};
    }
    return solver
        .solve(of(problem, false), SolveOptions.DEFAULT)
        .found()
        .flatMap(Solution::prices)
        .map(p -> Arrays.stream(p.duals(), 0, alike.length).map(d -> Math.max(0, d)).toArray())
        .filter(p -> Arrays.stream(p).sum() > 0)
        .orElse(alike);
  }
}
