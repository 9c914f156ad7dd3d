package org.fourfold.optimisation;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.LpSession;
import org.fourfold.solver.LpSolver;
import org.fourfold.solver.SolveOptions;
import org.fourfold.solver.SolveProgress;

/**
 * Many questions to one engine under one time limit and one cancellation. What is told of them is
 * how many were asked; an engine that is long over one lets it be told again.
 */
final class Asking {
  private final LpSolver solver;
  private final SolveOptions options;
  private final Cancellation cancellation;
  private final String phase;
  private final SolveProgress.Listener progress;
  private final long started = System.nanoTime();
  private final long deadline;
  private long asked;

  /**
   * @param phase what the questions are for, as {@link SolveProgress#phase} says it
   */
  Asking(
      LpSolver solver,
      SolveOptions options,
      Cancellation cancellation,
      String phase,
      SolveProgress.Listener progress) {
    this.solver = solver;
    this.options = options;
    this.cancellation = cancellation;
    this.phase = phase;
    this.progress = progress;
    this.deadline = started + options.timeLimit().toNanos();
  }

  /** The same with no more than so much time left, and another gap for whole units. */
  Asking within(Duration limit, double gap) {
    long left = Math.max(1, deadline - System.nanoTime());
    Duration shorter = limit.toNanos() < left ? limit : Duration.ofNanos(left);
    SolveOptions other =
        new SolveOptions(shorter, gap, options.seed(), options.prices(), options.ranging());
    return new Asking(solver, other, cancellation, phase, progress);
  }

  /** Whether there is time for another question. */
  boolean goesOn() {
    return System.nanoTime() < deadline && !cancellation.requested();
  }

  LpSession open(LinearProgram program) {
    return solver.open(program);
  }

  LpResult solve(LpSession session) {
    return session.solve(left(), telling(), cancellation);
  }

  LpResult solve(LinearProgram program) {
    return solver.solve(program, left(), telling(), cancellation);
  }

  private SolveProgress.Listener telling() {
    asked++;
    tell();
    return _ -> tell();
  }

  private void tell() {
    double seconds = (System.nanoTime() - started) * 1e-9;
    progress.heard(new SolveProgress(phase, asked, Double.NaN, Double.NaN, seconds));
  }

  /**
   * Whether it is proven that no plan keeps these limits.
   *
   * @param all the rows' programme, with whole units or without
   */
  boolean noPlan(LinearProgram all, LimitRows rows, List<Relaxable> kept) {
    double[] lower = all.rowLower().clone();
    double[] upper = all.rowUpper().clone();
    Set<Relaxable> in = new HashSet<>(kept);
    for (Relaxable limit : rows.limits()) {
      if (!in.contains(limit)) {
        lower[limit.row()] = Double.NEGATIVE_INFINITY;
        upper[limit.row()] = Double.POSITIVE_INFINITY;
      }
    }
    return solve(all.with(null, null, null, null, lower, upper)) instanceof LpResult.Infeasible;
  }

  private SolveOptions left() {
    return options.withTimeLimit(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
  }
}
