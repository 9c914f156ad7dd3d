package org.fourfold.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every engine gives the status and the optimum that trying everything gives. */
class EnginesAgainstBruteForceTest {

  static Stream<LpSolver> engines() throws EngineUnavailable {
    return Stream.of(HighsSolver.load(), new OjAlgoSolver(), new AutoSolver());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void linearProgrammes(LpSolver engine) {
    agree(engine, false, 700, SolveOptions.DEFAULT);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void wholeUnits(LpSolver engine) {
    agree(engine, true, 300, new SolveOptions(java.time.Duration.ofMinutes(1), 0, 1, true, false));
  }

  private static void agree(LpSolver engine, boolean whole, int count, SolveOptions options) {
    Map<BruteForce.Status, Integer> seen = new EnumMap<>(BruteForce.Status.class);
    for (int seed = 1; seed <= count; seed++) {
      LinearProgram p = Programs.random(seed, 2 + seed % 3, 1 + seed % 4, whole);
      BruteForce.Answer expected = BruteForce.answer(p);
      seen.merge(expected.status(), 1, Integer::sum);
      LpResult result = engine.solve(p, options);
      assertThat(status(result))
          .as("%s seed %d: %s", engine.name(), seed, result)
          .isEqualTo(expected.status());
      if (result instanceof LpResult.Optimal(Solution s)) {
        assertThat(s.objective())
            .as("%s seed %d", engine.name(), seed)
            .isCloseTo(
                expected.objective(), within(1e-8 * Math.max(1, Math.abs(expected.objective()))));
        assertThat(s.certificate().accepted()).isTrue();
      }
    }
    assertThat(seen.keySet())
        .as("the draw shows every status it can")
        .containsAll(
            whole
                ? List.of(BruteForce.Status.OPTIMAL, BruteForce.Status.INFEASIBLE)
                : List.of(BruteForce.Status.values()));
  }

  private static BruteForce.Status status(LpResult result) {
    return switch (result) {
      case LpResult.Optimal _ -> BruteForce.Status.OPTIMAL;
      case LpResult.Infeasible _ -> BruteForce.Status.INFEASIBLE;
      case LpResult.Unbounded _ -> BruteForce.Status.UNBOUNDED;
      case LpResult.Feasible _, LpResult.Cancelled _, LpResult.Failed _ -> null;
    };
  }
}
