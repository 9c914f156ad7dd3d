package org.fourfold.solver;

import java.util.Arrays;
import java.util.Optional;

/** An engine that is wrong on purpose; like every engine it hands its claims to the check. */
final class WrongEngine implements LpSolver {
  /** What it claims. */
  enum Lie {
    BREAKS_ROWS,
    NOTHING_IS_BEST,
    HALVES_ARE_WHOLE,
    BOUND_BEYOND_PLAN
  }

  private final Lie lie;

  WrongEngine(Lie lie) {
    this.lie = lie;
  }

  @Override
  public String name() {
    return "Wrong";
  }

  @Override
  public String version() {
    return "0";
  }

  @Override
  public LpResult solve(
      LinearProgram p, SolveOptions options, SolveProgress.Listener l, Cancellation c) {
    double[] values = new double[p.columnCount()];
    double value =
        switch (lie) {
          case BREAKS_ROWS -> 1e4;
          case HALVES_ARE_WHOLE -> 0.5;
          case NOTHING_IS_BEST, BOUND_BEYOND_PLAN -> 0;
        };
    Arrays.fill(values, value);
    double bound = lie == Lie.BOUND_BEYOND_PLAN ? -5 : 0;
    EnginePoint point = new EnginePoint(values, Optional.of(new double[p.rowCount()]));
    return Verifier.optimal(
        p, new Claim(point, bound, Optional.empty(), "Wrong 0", "guess", 0), options);
  }

  @Override
  public LpSession open(LinearProgram program) {
    return new RebuildingSession(this, program);
  }
}
