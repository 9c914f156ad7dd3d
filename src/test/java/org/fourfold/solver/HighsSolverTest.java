package org.fourfold.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HighsSolverTest {

  @Test
  void solvesTheWorkedExampleWithItsPrices() throws EngineUnavailable {
    // Hillier and Lieberman, Introduction to Operations Research, Wyndor Glass: z = 36 at (2, 6),
    // shadow prices 0, 3/2, 1; b2 may range over 6..18, b3 over 12..24, c1 over 0..7.5.
    LinearProgram wyndor =
        Programs.atMost(
            new double[] {3, 5}, new double[][] {{1, 0}, {0, 2}, {3, 2}}, new double[] {4, 12, 18});
    HighsSolver highs = HighsSolver.load();
    LpResult r = highs.solve(wyndor, SolveOptions.DEFAULT.withRanging(true));
    assertThat(r).isInstanceOf(LpResult.Optimal.class);
    Solution s = r.found().orElseThrow();
    assertThat(s.objective()).isCloseTo(36, within(1e-9));
    assertThat(s.values()).containsExactly(new double[] {2, 6}, within(1e-9));
    assertThat(s.prices().orElseThrow().duals())
        .containsExactly(new double[] {0, 1.5, 1}, within(1e-9));
    Solution.Ranging ranging = s.ranging().orElseThrow();
    assertThat(ranging.rowFrom()).containsExactly(new double[] {2, 6, 12}, within(1e-9));
    assertThat(ranging.rowTo()[1]).isCloseTo(18, within(1e-9));
    assertThat(ranging.rowTo()[2]).isCloseTo(24, within(1e-9));
    assertThat(ranging.costFrom()).containsExactly(new double[] {0, 2}, within(1e-9));
    assertThat(ranging.costTo()[0]).isCloseTo(7.5, within(1e-9));
    assertThat(s.engine()).startsWith("HiGHS 1.");
  }
}
