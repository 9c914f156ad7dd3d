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
  private static final Duration LEAST = Duration.ofSeconds(2);

  private final LpSolver solver;
  private final PlanRequest request;
  private final long deadline;
  private final Cancellation cancellation;
  private Optional<Basis> first = Optional.empty();

  /**
   * @param deadline by {@link System#nanoTime}
   */
  Stages(LpSolver solver, PlanRequest request, long deadline, Cancellation cancellation) {
    this.solver = solver;
    this.request = request;
    this.deadline = deadline;
    this.cancellation = cancellation;
  }

  /** Solves a programme that no other follows. */
  LpResult alone(LinearProgram program, boolean ranges, SolveProgress.Listener listener) {
    return solver.solve(program, options(ranges), listener, cancellation);
  }

  /** Solves the linear programme of a first stage, from the last one's end where there is one. */
  LpResult first(LinearProgram program, boolean ranges, SolveProgress.Listener listener) {
    try (LpSession session = solver.open(program)) {
      first.ifPresent(session::begin);
      LpResult result = session.solve(options(ranges), listener, cancellation);
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
      return sure(session.solve(options(false), listener, cancellation), program, false, listener);
    }
  }

  /** Solves a programme in whole units that a plan is known for. */
  LpResult from(double[] plan, LinearProgram program, SolveProgress.Listener listener) {
    try (LpSession session = solver.open(program)) {
      session.begin(plan);
      return sure(session.solve(options(false), listener, cancellation), program, false, listener);
    }
  }

  /** A session has one engine; what that fails at is asked again as if it were new. */
  private LpResult sure(
      LpResult result, LinearProgram program, boolean ranges, SolveProgress.Listener listener) {
    return result instanceof LpResult.Failed && !cancellation.requested()
        ? alone(program, ranges, listener)
        : result;
  }

  private SolveOptions options(boolean ranges) {
    Duration left = Duration.ofNanos(deadline - System.nanoTime());
    Duration limit = left.compareTo(LEAST) < 0 ? LEAST : left;
    return new SolveOptions(limit, request.gap(), request.seed(), true, ranges);
  }
}
