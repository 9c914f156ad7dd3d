package org.fourfold.solver;

import java.util.Optional;

/**
 * Prices for programmes in whole units: those of the linear programme that is left when each
 * whole-unit column is held at its planned value. They hold for small changes of a limit that leave
 * the whole units as they are; a question about one more whole unit is answered by solving again.
 */
public final class FixedUnits {

  private FixedUnits() {}

  /** The linear programme with every whole-unit column held at its rounded value. */
  public static LinearProgram linearRest(LinearProgram program, double[] values) {
    double[] lower = program.lower.clone();
    double[] upper = program.upper.clone();
    for (int j = 0; j < lower.length; j++) {
      if (program.whole[j]) {
        lower[j] = Math.rint(values[j]);
        upper[j] = lower[j];
      }
    }
    return program.with(null, lower, upper, new boolean[lower.length], null, null);
  }

  /**
   * The same plan with prices, and ranges where the options ask for them: its whole units held, the
   * rest solved again and proven. Objective, values and certificate are those of the rest; bound,
   * gap and engine words stay those of the whole plan. Empty where the rest could not be proven.
   */
  public static Optional<Solution> priced(
      LpSolver solver,
      LinearProgram program,
      Solution plan,
      SolveOptions options,
      Cancellation cancellation) {
    LpResult rest =
        solver.solve(
            linearRest(program, plan.values()),
            options.withPrices(true),
            SolveProgress.Listener.NONE,
            cancellation);
    if (!(rest instanceof LpResult.Optimal(Solution s))
        || !PrimalCheck.of(program, s.values()).accepted()) {
      return Optional.empty();
    }
    Certificate linear = s.certificate();
    double mipGap = Math.abs(s.objective() - plan.bound()) / Math.max(1, Math.abs(s.objective()));
    return Optional.of(
        new Solution(
            s.objective(),
            plan.bound(),
            s.values(),
            s.activities(),
            s.prices(),
            s.ranging(),
            new Certificate(
                linear.maxRowViolation(),
                linear.maxBoundViolation(),
                linear.maxIntegralityViolation(),
                linear.dualityGap(),
                Double.isNaN(plan.bound()) ? Double.NaN : mipGap,
                true),
            plan.engine(),
            plan.method(),
            plan.seconds() + s.seconds()));
  }

  /** The prices alone, with the plan's values as they are. */
  public static Optional<Solution.Prices> prices(
      LpSolver solver, LinearProgram program, double[] values, SolveOptions options) {
    LpResult rest =
        solver.solve(linearRest(program, values), options.withPrices(true).withRanging(false));
    return rest instanceof LpResult.Optimal(Solution s) ? s.prices() : Optional.empty();
  }
}
