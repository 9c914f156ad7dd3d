package org.fourfold.selection;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.selection.SelectionMethod;
import org.fourfold.domain.selection.SelectionOutcome;
import org.fourfold.domain.selection.SelectionProblem;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.LpSolver;
import org.fourfold.solver.Solution;
import org.fourfold.solver.SolveOptions;

/**
 * Problem: as {@link Selector}, with everything it may hold. Method: branch and cut by the solver's
 * engine, to a gap of 0; beside it {@link ExchangeSearch} looks for good choices, which count where
 * time ends before the proof. Shapes: a column for each package, a row for each capacity and group.
 */
final class MilpSelector implements Selector {
  private final LpSolver solver;

  MilpSelector(LpSolver solver) {
    this.solver = solver;
  }

  @Override
  public SelectionMethod method() {
    return SelectionMethod.MILP;
  }

  @Override
  public List<Problem> refuses(SelectionProblem problem) {
    return List.of();
  }

  @Override
  public SelectionOutcome select(SelectionProblem problem, SearchLimit limit) {
    double lpBound = SelectionProgram.bound(problem, solver);
    LinearProgram program = SelectionProgram.of(problem, true);
    SolveOptions options = new SolveOptions(limit.left(), 0, 1, false, false);
    long[] nodes = {0};
    double[] prices = SelectionProgram.prices(problem, solver);
    AtomicBoolean solved = new AtomicBoolean();
    CompletableFuture<Choice> beside =
        CompletableFuture.supplyAsync(
            () ->
                new ExchangeSearch(problem, prices)
                    .improve(
                        GreedySelector.choose(problem), () -> solved.get() || limit.reached()));
    LpResult result;
    try {
      result =
          solver.solve(
              program,
              options,
              progress -> nodes[0] = Math.max(nodes[0], progress.iterations()),
              limit.cancellation());
    } finally {
      solved.set(true);
    }
    Choice best = beside.join();
    double bound = lpBound;
    if (result.found().isPresent()) {
      Solution found = result.found().get();
      int[] copies = new int[problem.items().size()];
      for (int j = 0; j < program.columnCount(); j++) {
        if (program.decision(j) instanceof SelectionProgram.Copies(int item, String _)) {
          copies[item] = (int) Math.round(found.values()[j]);
        }
      }
      Choice choice = Choice.of(problem, copies);
      if (choice.value() >= best.value()) {
        best = choice;
      }
      boolean optimal = result instanceof LpResult.Optimal;
      bound = optimal ? choice.value() : Double.isNaN(found.bound()) ? lpBound : found.bound();
    }
    return best.outcome(method(), bound, lpBound, nodes[0], limit);
  }
}
