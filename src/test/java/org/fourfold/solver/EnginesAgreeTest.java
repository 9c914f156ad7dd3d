package org.fourfold.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Two engines that share no code agree on programmes too large to try everything. */
class EnginesAgreeTest {

  @Test
  void onLinearProgrammes() throws EngineUnavailable {
    agree(false, 300);
  }

  @Test
  void onWholeUnits() throws EngineUnavailable {
    agree(true, 100);
  }

  private static void agree(boolean whole, int count) throws EngineUnavailable {
    LpSolver highs = HighsSolver.load();
    LpSolver plain = new OjAlgoSolver();
    Map<String, Integer> seen = new TreeMap<>();
    for (int seed = 5001; seed < 5001 + count; seed++) {
      LinearProgram p = Programs.random(seed, 6 + seed % 9, 4 + seed % 7, whole);
      LpResult one = highs.solve(p, SolveOptions.DEFAULT);
      LpResult other = plain.solve(p, SolveOptions.DEFAULT);
      seen.merge(one.getClass().getSimpleName(), 1, Integer::sum);
      assertThat(other.getClass()).as("seed %d: %s", seed, other).isEqualTo(one.getClass());
      if (one instanceof LpResult.Optimal(Solution s)) {
        double gap = whole ? 2e-4 : 1e-8;
        assertThat(other.found().orElseThrow().objective())
            .as("seed %d", seed)
            .isCloseTo(s.objective(), within(gap * Math.max(1, Math.abs(s.objective()))));
      }
    }
    assertThat(seen).as("programmes with and without a plan").hasSizeGreaterThan(1);
  }
}
