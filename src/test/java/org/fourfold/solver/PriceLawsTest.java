package org.fourfold.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What prices and ranges must obey, on programmes drawn at random. */
@Execution(ExecutionMode.CONCURRENT)
class PriceLawsTest {
  private static final double STEP = 1e-4;
  private static final double CLOSE = 1e-6;

  static Stream<LpSolver> engines() throws EngineUnavailable {
    return Stream.of(HighsSolver.load(), new OjAlgoSolver());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void strongDualityAndComplementarySlackness(LpSolver engine) {
    int optimal = 0;
    for (int seed = 1001; seed <= 1200; seed++) {
      LinearProgram p = Programs.random(seed, 6, 5, false);
      if (!(engine.solve(p, SolveOptions.DEFAULT) instanceof LpResult.Optimal(Solution s))) {
        continue;
      }
      optimal++;
      Solution.Prices prices = s.prices().orElseThrow();
      double dual = p.constant();
      for (int i = 0; i < p.rowCount(); i++) {
        double y = prices.duals()[i];
        double toLower = s.activities()[i] - p.rowLower()[i];
        double toUpper = p.rowUpper()[i] - s.activities()[i];
        if (y != 0) {
          boolean atLower = p.maximise() ? y < 0 : y > 0;
          assertThat(atLower ? toLower : toUpper)
              .as("seed %d row %d", seed, i)
              .isCloseTo(0, within(CLOSE));
          dual += y * (atLower ? p.rowLower()[i] : p.rowUpper()[i]);
        }
      }
      for (int j = 0; j < p.columnCount(); j++) {
        double d = prices.reducedCosts()[j];
        double bound = (p.maximise() ? d < 0 : d > 0) ? p.lower()[j] : p.upper()[j];
        if (Math.abs(d) > 1e-9) {
          assertThat(s.values()[j])
              .as("seed %d column %d", seed, j)
              .isCloseTo(bound, within(CLOSE));
          dual += d * bound;
        }
      }
      assertThat(dual).as("seed %d", seed).isCloseTo(s.objective(), within(1e-5));
    }
    assertThat(optimal).as("programmes with an optimum").isGreaterThan(80);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void aPriceIsTheDerivativeThatSolvingAgainShows(LpSolver engine) throws EngineUnavailable {
    int[] seen = new int[6];
    for (int seed = 2001; seed <= 2150; seed++) {
      LinearProgram p = Programs.random(seed, 5, 4, false);
      if (engine.solve(p, SolveOptions.DEFAULT) instanceof LpResult.Optimal(Solution s)) {
        for (int i = 0; i < p.rowCount(); i++) {
          checkRow(engine, p, s, i, seed, seen);
        }
      }
    }
    // minimise and maximise: at a lower limit, at an upper limit, at an equality
    assertThat(seen).doesNotContain(0);
  }

  private static void checkRow(
      LpSolver engine, LinearProgram p, Solution s, int row, int seed, int[] seen) {
    double y = s.prices().orElseThrow().duals()[row];
    double up = moved(engine, p, row, STEP);
    double down = moved(engine, p, row, -STEP);
    if (Double.isNaN(up) || Double.isNaN(down)) {
      return;
    }
    double right = (up - s.objective()) / STEP;
    double left = (s.objective() - down) / STEP;
    // At a kink the price lies between the two one-sided derivatives.
    assertThat(y)
        .as("seed %d row %d", seed, row)
        .isBetween(Math.min(left, right) - 1e-5, Math.max(left, right) + 1e-5);
    if (y != 0 && Math.abs(left - right) < 1e-6) {
      int kind = p.rowLower()[row] == p.rowUpper()[row] ? 2 : p.maximise() == y < 0 ? 0 : 1;
      seen[(p.maximise() ? 3 : 0) + kind]++;
    }
  }

  /** The optimum with both limits of a row moved, NaN where there is none. */
  private static double moved(LpSolver engine, LinearProgram p, int row, double by) {
    try (LpSession session = engine.open(p)) {
      session.rowBounds(row, p.rowLower()[row] + by, p.rowUpper()[row] + by);
      LpResult result =
          session.solve(SolveOptions.DEFAULT, SolveProgress.Listener.NONE, new Cancellation());
      return result.found().map(Solution::objective).orElse(Double.NaN);
    }
  }

  @ParameterizedTest
  @MethodSource("ranging")
  void withinItsRangeAPriceHoldsAndBeyondItDoesNot(LpSolver engine) {
    int beyond = 0;
    for (int seed = 3001; seed <= 3150; seed++) {
      LinearProgram p = Programs.random(seed, 5, 4, false);
      if (!(engine.solve(p, SolveOptions.DEFAULT.withRanging(true))
          instanceof LpResult.Optimal(Solution s))) {
        continue;
      }
      Solution.Ranging r = s.ranging().orElseThrow();
      for (int i = 0; i < p.rowCount(); i++) {
        double y = s.prices().orElseThrow().duals()[i];
        boolean lower = p.maximise() ? y < 0 : y > 0;
        boolean one = p.rowLower()[i] == p.rowUpper()[i];
        if (y == 0 && !one
            || p.rowLower()[i] != p.rowUpper()[i]
                && Double.isFinite(p.rowLower()[i])
                && Double.isFinite(p.rowUpper()[i])) {
          continue;
        }
        double limit = lower ? p.rowLower()[i] : p.rowUpper()[i];
        for (double to : new double[] {r.rowFrom()[i], r.rowTo()[i]}) {
          double end = Double.isInfinite(to) ? limit + Math.copySign(1000, to) : to;
          double inside = moved(engine, p, i, (end - limit) * 0.999);
          assertThat(inside)
              .as("seed %d row %d to %s", seed, i, to)
              .isCloseTo(s.objective() + y * (end - limit) * 0.999, within(1e-5));
          if (Double.isFinite(to)) {
            double outside = moved(engine, p, i, to - limit + Math.signum(to - limit) * 0.1);
            if (Math.abs(outside - s.objective() - y * (to - limit + Math.signum(to - limit) * 0.1))
                > 1e-6) {
              beyond++;
            }
          }
        }
      }
      for (int j = 0; j < p.columnCount(); j++) {
        beyond += boundsHold(engine, p, s, j, seed);
      }
      for (int j = 0; j < p.columnCount(); j++) {
        for (double to : new double[] {r.costFrom()[j], r.costTo()[j]}) {
          double end = Double.isInfinite(to) ? p.cost()[j] + Math.copySign(1000, to) : to;
          double[] cost = p.cost().clone();
          cost[j] += (end - cost[j]) * 0.999;
          double expected = s.objective() + (cost[j] - p.cost()[j]) * s.values()[j];
          LpResult again =
              engine.solve(p.with(cost, null, null, null, null, null), SolveOptions.DEFAULT);
          assertThat(again.found().orElseThrow().objective())
              .as("seed %d column %d cost to %s", seed, j, to)
              .isCloseTo(expected, within(1e-5));
        }
      }
    }
    assertThat(beyond).as("ranges that end where the price changes").isGreaterThan(100);
  }

  /** Moves the bound that a column is held by to both ends; 1 for each end where its price ends. */
  private static int boundsHold(LpSolver engine, LinearProgram p, Solution s, int j, int seed) {
    double d = s.prices().orElseThrow().reducedCosts()[j];
    Solution.Ranging r = s.ranging().orElseThrow();
    if (d == 0) {
      return 0;
    }
    boolean lower = p.maximise() ? d < 0 : d > 0;
    double bound = lower ? p.lower()[j] : p.upper()[j];
    int beyond = 0;
    for (double to : new double[] {r.columnFrom()[j], r.columnTo()[j]}) {
      double end = Double.isInfinite(to) ? bound + Math.copySign(1000, to) : to;
      double inside = (end - bound) * 0.999;
      assertThat(bounded(engine, p, j, lower, inside))
          .as("seed %d column %d bound to %s", seed, j, to)
          .isCloseTo(s.objective() + d * inside, within(1e-5));
      double outside = end - bound + Math.signum(end - bound) * 0.1;
      double there = bounded(engine, p, j, lower, outside);
      if (Double.isFinite(to) && !(Math.abs(there - s.objective() - d * outside) <= 1e-6)) {
        beyond++;
      }
    }
    return beyond;
  }

  private static double bounded(LpSolver engine, LinearProgram p, int j, boolean lower, double by) {
    double[] from = p.lower().clone();
    double[] to = p.upper().clone();
    boolean one = from[j] == to[j];
    if (lower || one) {
      from[j] += by;
    }
    if (!lower || one) {
      to[j] += by;
    }
    LpResult result = engine.solve(p.with(null, from, to, null, null, null), SolveOptions.DEFAULT);
    return result.found().map(Solution::objective).orElse(Double.NaN);
  }

  static Stream<LpSolver> ranging() throws EngineUnavailable {
    return Stream.of(HighsSolver.load());
  }
}
