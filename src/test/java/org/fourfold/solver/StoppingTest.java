package org.fourfold.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Time limits and cancelling: soon, and with what was found. Far longer is allowed than promised.
 */
@Timeout(60)
class StoppingTest {
  private static final SolveOptions EXACT =
      new SolveOptions(Duration.ofMinutes(10), 0, 1, true, false);

  static Stream<LpSolver> engines() throws EngineUnavailable {
    return Stream.of(HighsSolver.load(), new OjAlgoSolver());
  }

  /** A knapsack of many limits, drawn as Chu and Beasley do: no engine proves it soon. */
  static LinearProgram hard(int items, int limits) {
    Random random = new Random(7);
    double[][] weight = new double[limits][items];
    double[] value = new double[items];
    double[] room = new double[limits];
    for (int i = 0; i < limits; i++) {
      for (int j = 0; j < items; j++) {
        weight[i][j] = 1 + random.nextInt(1000);
        value[j] += weight[i][j] / limits;
        room[i] += weight[i][j] / 2;
      }
    }
    boolean[] whole = new boolean[items];
    for (int j = 0; j < items; j++) {
      value[j] = Math.floor(value[j] + 500 * random.nextDouble());
      whole[j] = true;
    }
    return Programs.of(
        true,
        value,
        weight,
        Programs.all(limits, -Programs.INF),
        room,
        new double[items],
        Programs.all(items, 1),
        whole);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void cancellingKeepsTheIncumbent(LpSolver engine) {
    Cancellation cancellation = new Cancellation();
    List<SolveProgress> heard = new ArrayList<>();
    LpResult result =
        engine.solve(
            hard(150, 10),
            EXACT,
            progress -> {
              heard.add(progress);
              if (!Double.isNaN(progress.incumbent()) && progress.seconds() > 0.5) {
                cancellation.request();
              }
            },
            cancellation);
    assertThat(result).isInstanceOf(LpResult.Cancelled.class);
    assertThat(((LpResult.Cancelled) result).byTimeLimit()).isFalse();
    Solution best = result.found().orElseThrow();
    SolveProgress last = heard.getLast();
    assertThat(best.objective()).isGreaterThanOrEqualTo(last.incumbent() - 1e-6);
    assertThat(best.bound()).isGreaterThanOrEqualTo(best.objective());
    assertThat(best.certificate().accepted()).isTrue();
    assertThat(last.bound()).isGreaterThanOrEqualTo(last.incumbent());
    assertThat(last.gap()).isLessThan(0.5);
    assertThat(heard).extracting(SolveProgress::seconds).isSorted();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void theTimeLimitEndsWithAPlanAndItsGap(LpSolver engine) {
    // Large enough not to be proven, small enough that the slower engine finds a plan in time.
    LinearProgram p = engine instanceof OjAlgoSolver ? hard(80, 5) : hard(150, 10);
    LpResult result = engine.solve(p, EXACT.withTimeLimit(Duration.ofMillis(2500)));
    assertThat(result).isInstanceOf(LpResult.Feasible.class);
    Solution s = result.found().orElseThrow();
    assertThat(s.gap()).isBetween(0.0, 0.5);
    assertThat(s.certificate().mipGap()).isEqualTo(s.gap());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void noTimeAtAllEndsWithoutAPlan(LpSolver engine) {
    LpResult result = engine.solve(hard(50, 5), EXACT.withTimeLimit(Duration.ZERO));
    assertThat(result).isInstanceOf(LpResult.Cancelled.class);
    assertThat(((LpResult.Cancelled) result).byTimeLimit()).isTrue();
  }

  /** Presolve alone takes longer than this; the method after it must not take that for no limit. */
  @Test
  void aLimitThatPresolveUsesUpIsStillOne() throws EngineUnavailable {
    LinearProgram whole = hard(600, 300);
    LinearProgram linear = whole.with(null, null, null, new boolean[600], null, null);
    LpResult result = HighsSolver.load().solve(linear, EXACT.withTimeLimit(Duration.ofMillis(5)));
    assertThat(result).isInstanceOf(LpResult.Cancelled.class);
    assertThat(((LpResult.Cancelled) result).byTimeLimit()).isTrue();
  }

  @Test
  void linearRunsStopFromTheirFirstWord() throws EngineUnavailable {
    LpSolver highs = HighsSolver.load();
    for (int size : new int[] {60, 300}) {
      LinearProgram whole = hard(size, size / 2);
      LinearProgram linear = whole.with(null, null, null, new boolean[size], null, null);
      Cancellation cancellation = new Cancellation();
      List<String> phases = new ArrayList<>();
      LpResult result =
          highs.solve(
              linear,
              EXACT,
              progress -> {
                phases.add(progress.phase());
                cancellation.request();
              },
              cancellation);
      assertThat(phases).containsOnly(size == 60 ? "simplex" : "interior point");
      assertThat(result).isInstanceOf(LpResult.Cancelled.class);
    }
  }

  @Test
  void aListenerThatFailsEndsTheRunWithItsReason() throws EngineUnavailable {
    LpResult result =
        HighsSolver.load()
            .solve(
                hard(100, 10),
                EXACT,
                progress -> {
                  throw new IllegalArgumentException("the screen is gone");
                },
                new Cancellation());
    assertThat(result).isInstanceOf(LpResult.Failed.class);
    assertThat(((LpResult.Failed) result).reason()).contains("the screen is gone");
  }
}
