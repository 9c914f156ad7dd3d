package org.fourfold.optimisation;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.LpSolver;
import org.fourfold.solver.Solution;
import org.fourfold.solver.SolveOptions;
import org.fourfold.solver.SolveProgress;

/**
 * What one more of a limit is worth in a plan with whole units, by planning again: the price with
 * whole units held at their values is not the value of one more post.
 *
 * <p><b>Method.</b> For every binding ceiling of a whole-unit decision, and every other binding
 * limit that has a price, the objective with the limit raised by one less the objective without,
 * both solved to a gap of 1e-9 so that their difference means something.
 *
 * <p><b>Cost.</b> One whole-unit solve for each; stopped by the time limit it leaves the rest as
 * they are.
 */
final class OneMore {
  private static final double EXACT = 1e-9;
  private static final double BINDS = 1e-7;

  private final PlanModel model;
  private final LinearProgram program;
  private final Solved solved;
  private final LpSolver solver;
  private final PlanRequest request;
  private final Cancellation cancellation;
  private final long deadline;

  OneMore(
      PlanModel model,
      Goal goal,
      Solved solved,
      LpSolver solver,
      PlanRequest request,
      Cancellation cancellation) {
    this.model = model;
    this.program = StagedSolve.program(model, goal);
    this.solved = solved;
    this.solver = solver;
    this.request = request;
    this.cancellation = cancellation;
    this.deadline = System.nanoTime() + request.timeLimit().toNanos();
  }

  /** Values of one more by limit; empty for a plan without whole units, whose prices are exact. */
  Map<LimitKey, Double> find() {
    Map<LimitKey, Double> worth = new HashMap<>();
    OptionalDouble base = program.hasWholeUnits() ? objective(program) : OptionalDouble.empty();
    if (base.isEmpty()) {
      return worth;
    }
    double[] values = solved.plan().orElseThrow().values();
    for (ColumnLimit limit : model.columnLimits()) {
      boolean whole = limit.upper() && program.whole()[limit.column()];
      if (whole && values[limit.column()] >= limit.amount() - BINDS) {
        value(withCeiling(limit), base.getAsDouble()).ifPresent(v -> worth.put(limit.key(), v));
      }
    }
    for (LimitLine line : model.lines()) {
      int row = program.row(line.key());
      boolean binds = solved.prices().map(p -> Math.abs(p.duals()[row]) > BINDS).orElse(false);
      if (line.shown() && binds) {
        value(withRow(row), base.getAsDouble()).ifPresent(v -> worth.put(line.key(), v));
      }
    }
    return worth;
  }

  private Optional<Double> value(LinearProgram raised, double base) {
    OptionalDouble with = objective(raised);
    return with.isPresent() ? Optional.of(with.getAsDouble() - base) : Optional.empty();
  }

  private LinearProgram withCeiling(ColumnLimit limit) {
    double[] upper = program.upper().clone();
    upper[limit.column()] += 1;
    return program.with(null, null, upper, null, null, null);
  }

  private LinearProgram withRow(int row) {
    double[] lower = program.rowLower().clone();
    double[] upper = program.rowUpper().clone();
    lower[row] += 1;
    upper[row] += 1;
    return program.with(null, null, null, null, lower, upper);
  }

  private OptionalDouble objective(LinearProgram one) {
    Duration left = Duration.ofNanos(deadline - System.nanoTime());
    if (left.isNegative() || left.isZero() || cancellation.requested()) {
      return OptionalDouble.empty();
    }
    SolveOptions options = new SolveOptions(left, EXACT, request.seed(), false, false);
    return solver.solve(one, options, SolveProgress.Listener.NONE, cancellation)
            instanceof LpResult.Optimal(Solution s)
        ? OptionalDouble.of(s.objective())
        : OptionalDouble.empty();
  }
}
