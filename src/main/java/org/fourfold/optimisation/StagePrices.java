package org.fourfold.optimisation;

import java.util.Optional;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.Solution;
import org.fourfold.solver.SolveProgress;

/**
 * Prices of a plan's stages: the solution of each stage's linear programme.
 *
 * @param first of the objective, with ranges where asked for
 * @param second of the cost, empty where there is no second stage
 */
record StagePrices(Optional<Solution> first, Optional<Solution> second) {

  /** Those of the linear programmes that are left with the whole-unit decisions held. */
  static StagePrices held(
      Stages stages,
      LinearProgram first,
      Optional<LinearProgram> second,
      double[] values,
      boolean ranges) {
    SolveProgress.Listener nobody = SolveProgress.Listener.NONE;
    Optional<Solution> best =
        proven(
            second.isEmpty()
                ? stages.alone(Held.at(first, values), ranges, nobody)
                : stages.first(Held.at(first, values), ranges, nobody));
    return new StagePrices(
        best, second.flatMap(p -> proven(stages.second(Held.at(p, values), nobody))));
  }

  private static Optional<Solution> proven(LpResult result) {
    return result instanceof LpResult.Optimal(Solution solution)
        ? Optional.of(solution)
        : Optional.empty();
  }
}
