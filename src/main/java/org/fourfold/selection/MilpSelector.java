package org.fourfold.selection;

import java.time.Duration;
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
 * engine, to a gap of 0; beside it {@link ExchangeSearch} looks for good choices. What is not
 * proven soon goes on in two steps: the packages that the prices are least sure of alone, for a
 * better choice; then all that {@link PriceFixing} leaves open beside the best choice known, for
 * the proof. Shapes: a column for each package, a row for each capacity and group. Source of the
 * steps: E. Balas, E. Zemel, An algorithm for large zero-one knapsack problems, Operations Research
 * 28, 1980.
 */
final class MilpSelector implements Selector {
  /** Packages that are decided first where the whole takes long. */
  private static final int CORE = 30;

  private static final Duration SOON = Duration.ofSeconds(3);

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
    double[] prices = SelectionProgram.prices(problem, solver);
    ExchangeSearch exchange = new ExchangeSearch(problem, prices);
    AtomicBoolean solved = new AtomicBoolean();
    CompletableFuture<Choice> beside =
        CompletableFuture.supplyAsync(
            () ->
                exchange.improve(
                    GreedySelector.choose(problem), () -> solved.get() || limit.reached()));
    Search search = new Search(problem, exchange, lpBound, limit);
    try {
      search.run(new PriceFixing(problem, prices));
    } finally {
      solved.set(true);
    }
    search.offer(beside.join());
    return search.best.outcome(method(), search.bound, lpBound, search.nodes, limit);
  }

  /** One search: what is known of the best choice from both sides. */
  private final class Search {
    private final SelectionProblem problem;
    private final ExchangeSearch exchange;
    private final SearchLimit limit;
    private Choice best;
    private double bound;
    private long nodes;

    Search(SelectionProblem problem, ExchangeSearch exchange, double bound, SearchLimit limit) {
      this.problem = problem;
      this.exchange = exchange;
      this.bound = bound;
      this.limit = limit;
      best = Choice.compulsory(problem);
    }

    void run(PriceFixing fixing) {
      boolean small = problem.items().size() <= CORE;
      if (proven(PriceFixing.Open.all(problem), small ? limit.left() : least(SOON)) || small) {
        return;
      }
      attempt(fixing.core(CORE), limit.left().dividedBy(4));
      boolean whole = BacktrackingSelector.wholeValues(problem);
      proven(fixing.better(best.value(), whole ? 1 : 0), limit.left());
    }

    private Duration least(Duration time) {
      return time.compareTo(limit.left()) < 0 ? time : limit.left();
    }

    /** Decides what is open, everything else being settled; true where nothing can be better. */
    private boolean proven(PriceFixing.Open open, Duration time) {
      LpResult result = attempt(open, time);
      if (result instanceof LpResult.Optimal || result instanceof LpResult.Infeasible) {
        bound = best.value();
        return true;
      }
      result
          .found()
          .map(Solution::bound)
          .filter(b -> !Double.isNaN(b))
          .ifPresent(b -> bound = Math.min(bound, Math.max(b, best.value())));
      return false;
    }

    private LpResult attempt(PriceFixing.Open open, Duration time) {
      LinearProgram program = SelectionProgram.of(problem, true, open);
      SolveOptions options = new SolveOptions(time, 0, 1, false, false);
      long before = nodes;
      LpResult result =
          solver.solve(
              program,
              options,
              progress -> nodes = Math.max(nodes, before + progress.iterations()),
              limit.cancellation());
      result.found().ifPresent(found -> offer(choice(program, found)));
      offer(exchange.best());
      return result;
    }

    private Choice choice(LinearProgram program, Solution found) {
      int[] copies = new int[problem.items().size()];
      for (int j = 0; j < program.columnCount(); j++) {
        if (program.decision(j) instanceof SelectionProgram.Copies(int item, String _)) {
          copies[item] = (int) Math.round(found.values()[j]);
        }
      }
      return Choice.of(problem, copies);
    }

    private void offer(Choice choice) {
      if (choice.value() > best.value()) {
        best = choice;
      }
    }
  }
}
