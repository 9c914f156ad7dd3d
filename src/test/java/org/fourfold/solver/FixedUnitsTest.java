package org.fourfold.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FixedUnitsTest {

  @Test
  void pricesAreTheDerivativeWhileTheWholeUnitsStay() throws EngineUnavailable {
    LpSolver highs = HighsSolver.load();
    int moved = 0;
    for (int seed = 1; seed <= 60; seed++) {
      LinearProgram p = Programs.random(seed, 5, 4, true);
      if (!(highs.solve(p, SolveOptions.DEFAULT) instanceof LpResult.Optimal(Solution plan))) {
        continue;
      }
      Solution priced =
          FixedUnits.priced(highs, p, plan, SolveOptions.DEFAULT, new Cancellation()).orElseThrow();
      assertThat(priced.objective()).isCloseTo(plan.objective(), within(1e-5));
      assertThat(plan.prices()).isEmpty();
      double[] duals = priced.prices().orElseThrow().duals();
      LinearProgram rest = FixedUnits.linearRest(p, plan.values());
      for (int i = 0; i < p.rowCount(); i++) {
        if (duals[i] == 0 || p.rowLower()[i] == p.rowUpper()[i]) {
          continue;
        }
        double step = (p.maximise() == duals[i] > 0) ? 1e-4 : -1e-4;
        double[] from = p.rowLower().clone();
        double[] to = p.rowUpper().clone();
        from[i] += step;
        to[i] += step;
        double objective =
            highs
                .solve(rest.with(null, null, null, null, from, to), SolveOptions.DEFAULT)
                .found()
                .map(Solution::objective)
                .orElse(Double.NaN);
        double slope = (objective - priced.objective()) / step;
        if (Math.abs(slope - duals[i]) < 1e-6) {
          moved++;
        } else {
          // At a kink the derivative towards more room is no larger than the price.
          assertThat(Math.abs(slope)).isLessThan(Math.abs(duals[i]) + 1e-6);
        }
      }
    }
    assertThat(moved).as("prices seen as slopes").isGreaterThan(5);
  }
}
