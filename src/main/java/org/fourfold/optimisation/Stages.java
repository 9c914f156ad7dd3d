package org.fourfold.optimisation;

import java.time.Duration;
import java.util.Optional;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.solver.Basis;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.LpSession;
import org.fourfold.solver.LpSolver;
import org.fourfold.solver.SolveOptions;
import org.fourfold.solver.SolveProgress;

/**
 * Solves the programmes of a plan's two stages, each from where the one before ended. The second
 * stage has the limits of the first and, as its last row, one more that the first stage's plan
 * keeps: so the first stage's basis is one of a plan, and few steps of the primal simplex method
 * lead from it to the cheapest. Not thread-safe.
 */
final class Stages {
  /** What comes after a plan that took all its time still gets this long. */
  static final Duration LEAST = Duration.ofSeconds(2);

  /** The search for a plan gets no more than was asked for. */
  static final Duration NONE = Duration.ofNanos(1);

  private final LpSolver solver;
  private final PlanRequest request;
  private final long deadline;
  private final Duration least;
  private final Cancellation cancellation;
  private Optional<Basis> first = Optional.empty();

  /**
   * @param deadline by {@link System#nanoTime}
   * @param least time of its first solve where the deadline is near or past
   */
  Stages(
      LpSolver solver,
      PlanRequest request,
      long deadline,
      Duration least,
      Cancellation cancellation) {
    this.solver = solver;
    this.request = request;
    this.deadline = deadline;
    this.least = least;
    this.cancellation = cancellation;
  }

  /** Solves a programme that no other follows. */
  LpResult alone(LinearProgram program, boolean ranges, SolveProgress.Listener listener) {
    return solver.solve(program, options(ranges, least), listener, cancellation);
  }

  /** Solves the linear programme of a first stage, from the last one's end where there is one. */
  LpResult first(LinearProgram program, boolean ranges, SolveProgress.Listener listener) {
    try (LpSession session = solver.open(program)) {
      first.ifPresent(session::begin);
      LpResult result = session.solve(options(ranges, least), listener, cancellation);
      first = result instanceof LpResult.Optimal ? session.basis() : Optional.empty();
      return sure(result, program, ranges, listener);
    }
  }

  /** Solves the linear programme of the second stage from the end of the first. */
  LpResult second(LinearProgram program, SolveProgress.Listener listener) {
    if (first.isEmpty()) {
      return alone(program, false, listener);
    }
    try (LpSession session = solver.open(program)) {
      session.begin(first.get().withOneMoreRow());
      return sure(
          session.solve(options(false, LEAST), listener, cancellation), program, false, listener);
    }
  }

  /** Solves a programme in whole units that a plan is known for. */
  LpResult from(double[] plan, LinearProgram program, SolveProgress.Listener listener) {
    try (LpSession session = solver.open(program)) {
      session.begin(plan);
      return sure(
          session.solve(options(false, LEAST), listener, cancellation), program, false, listener);
    }
  }

  /** A session has one engine; what that fails at is asked again as if it were new. */
  private LpResult sure(
      LpResult result, LinearProgram program, boolean ranges, SolveProgress.Listener listener) {
    return result instanceof LpResult.Failed && !cancellation.requested()
        ? alone(program, ranges, listener)
        : result;
  }

  private SolveOptions options(boolean ranges, Duration atLeast) {
    Duration left = Duration.ofNanos(deadline - System.nanoTime());
    Duration limit = left.compareTo(atLeast) < 0 ? atLeast : left;
    return new SolveOptions(limit, request.gap(), request.seed(), true, ranges);
  }
}
