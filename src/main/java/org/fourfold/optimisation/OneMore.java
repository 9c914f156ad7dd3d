package org.fourfold.optimisation;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.LpSession;
import org.fourfold.solver.LpSolver;
import org.fourfold.solver.Solution;
import org.fourfold.solver.SolveOptions;
import org.fourfold.solver.SolveProgress;

/**
 * What one more of a limit is worth in a plan with whole units, by planning again: the price with
 * whole units held at their values is not the value of one more post.
 *
 * <p><b>Method.</b> For every limit that one more could matter to ({@link WithinReach}), the
 * objective with the limit raised by one less the objective without, both solved to a gap of 1e-9
 * so that their difference means something; each search begins from the plan.
 *
 * <p><b>Cost.</b> One whole-unit solve for each; stopped by the time limit it leaves the rest as
 * they are.
 */
final class OneMore {
  private static final double EXACT = 1e-9;

  /** A search may take this part of the time that is left, at least a second. */
  private static final int PART = 10;

  /** The plan without, that all others are compared with, may take this part. */
  private static final int HALF = 2;

  private final PlanModel model;
  private final LinearProgram program;
  private final WithinReach reach;
  private final PlanRequest request;
  private final Cancellation cancellation;
  private final long deadline;
  private double[] plan;

  /**
   * @param solved with a plan
   * @param deadline by {@link System#nanoTime}
   */
  OneMore(
      PlanModel model,
      Goal goal,
      Solved solved,
      PlanRequest request,
      long deadline,
      Cancellation cancellation) {
    this.model = model;
    this.program = StagedSolve.program(model, goal);
    this.plan = solved.plan().orElseThrow().values();
    this.reach = new WithinReach(model, program, solved);
    this.request = request;
    this.cancellation = cancellation;
    this.deadline = deadline;
  }

  /** Values of one more by limit; empty for a plan without whole units, whose prices are exact. */
  Map<LimitKey, Double> find(LpSolver solver) {
    Map<LimitKey, Double> worth = new LinkedHashMap<>();
    if (!program.hasWholeUnits()) {
      return worth;
    }
    try (LpSession session = solver.open(program)) {
      Optional<Solution> base = solution(session, HALF);
      if (base.isPresent()) {
        plan = base.get().values();
        double without = base.get().objective();
        for (ColumnLimit limit : reach.ceilings()) {
          raised(session, limit).ifPresent(with -> worth.put(limit.key(), with - without));
        }
        for (LimitLine line : reach.lines()) {
          raised(session, line).ifPresent(with -> worth.put(line.key(), with - without));
        }
      }
    }
    return worth;
  }

  private OptionalDouble raised(LpSession session, ColumnLimit limit) {
    int j = limit.column();
    session.columnBounds(j, program.lower()[j], program.upper()[j] + 1);
    OptionalDouble with = objective(session);
    session.columnBounds(j, program.lower()[j], program.upper()[j]);
    return with;
  }

  private OptionalDouble raised(LpSession session, LimitLine line) {
    int i = program.row(line.key());
    session.rowBounds(i, program.rowLower()[i] + 1, program.rowUpper()[i] + 1);
    OptionalDouble with = objective(session);
    session.rowBounds(i, program.rowLower()[i], program.rowUpper()[i]);
    return with;
  }

  private OptionalDouble objective(LpSession session) {
    return solution(session, PART)
        .map(s -> OptionalDouble.of(s.objective()))
        .orElseGet(OptionalDouble::empty);
  }

  private Optional<Solution> solution(LpSession session, int part) {
    long left = deadline - System.nanoTime();
    if (left <= 0 || cancellation.requested()) {
      return Optional.empty();
    }
    long most = Math.max(Duration.ofSeconds(1).toNanos(), left / part);
    Duration limit = Duration.ofNanos(Math.min(left, most));
    SolveOptions options = new SolveOptions(limit, EXACT, request.seed(), false, false);
    session.begin(plan);
    return session.solve(options, SolveProgress.Listener.NONE, cancellation)
            instanceof LpResult.Optimal(Solution s)
        ? Optional.of(s)
        : Optional.empty();
  }
}
