package org.fourfold.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A session gives after each change what a fresh solve of the changed programme gives. */
class SessionTest {

  static Stream<LpSolver> engines() throws EngineUnavailable {
    return Stream.of(HighsSolver.load(), new OjAlgoSolver(), new AutoSolver());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void changesAreSolvedAsIfAfresh(LpSolver engine) throws EngineUnavailable {
    HighsSolver fresh = HighsSolver.load();
    for (int seed = 1; seed <= 12; seed++) {
      boolean whole = seed % 3 == 0;
      LinearProgram p = Programs.random(seed, 6, 5, whole);
      double[] costBefore = p.cost().clone();
      double[] upperBefore = p.rowUpper().clone();
      Random random = new Random(seed);
      try (LpSession session = engine.open(p)) {
        for (int change = 0; change < 12; change++) {
          change(session, random);
          LpResult expected = fresh.solve(session.program(), SolveOptions.DEFAULT);
          LpResult actual =
              session.solve(SolveOptions.DEFAULT, SolveProgress.Listener.NONE, new Cancellation());
          assertThat(actual.getClass())
              .as("seed %d change %d", seed, change)
              .isEqualTo(expected.getClass());
          if (expected instanceof LpResult.Optimal(Solution s)) {
            assertThat(actual.found().orElseThrow().objective())
                .isCloseTo(s.objective(), within(whole ? 1e-3 * Math.abs(s.objective()) : 1e-6));
          }
        }
      }
      assertThat(p.cost()).containsExactly(costBefore);
      assertThat(p.rowUpper()).containsExactly(upperBefore);
    }
  }

  private static void change(LpSession session, Random random) {
    LinearProgram p = session.program();
    switch (random.nextInt(6)) {
      case 0 -> session.cost(random.nextInt(p.columnCount()), random.nextInt(-20, 20) / 3.0);
      case 1 -> {
        int column = random.nextInt(p.columnCount());
        double from = random.nextInt(-2, 2);
        session.columnBounds(column, from, from + random.nextInt(5));
      }
      case 2 -> {
        int row = random.nextInt(p.rowCount());
        double to = random.nextInt(40) / 3.0;
        session.rowBounds(row, random.nextBoolean() ? Double.NEGATIVE_INFINITY : to / 2, to);
      }
      case 3 -> {
        int column = random.nextInt(p.columnCount());
        int at = p.columnStart()[column];
        if (at < p.columnStart()[column + 1]) {
          session.coefficient(p.rowIndex()[at], column, random.nextInt(-9, 9) / 2.0);
        }
      }
      case 4 -> session.basis().ifPresent(session::begin);
      default -> {
        int row = random.nextInt(p.rowCount());
        session.rowBounds(row, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
      }
    }
  }
}
