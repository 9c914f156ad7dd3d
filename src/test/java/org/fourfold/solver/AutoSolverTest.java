package org.fourfold.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AutoSolverTest {
  private static final LinearProgram TINY =
      Programs.atMost(new double[] {3, 5}, new double[][] {{1, 0}, {3, 2}}, new double[] {4, 18});

  private static Solution solved(LpSolver solver, LinearProgram p, SolveOptions options) {
    LpResult result = solver.solve(p, options);
    assertThat(result).isInstanceOf(LpResult.Optimal.class);
    return result.found().orElseThrow();
  }

  @Test
  void theSmallestGoToOjAlgoTheRestToHighs() {
    AutoSolver auto = new AutoSolver();
    assertThat(solved(auto, TINY, SolveOptions.DEFAULT).engine()).startsWith("ojAlgo");
    assertThat(solved(auto, TINY, SolveOptions.DEFAULT.withRanging(true)).engine())
        .startsWith("HiGHS");
    LinearProgram whole = TINY.with(null, null, null, new boolean[] {true, false}, null, null);
    assertThat(solved(auto, whole, SolveOptions.DEFAULT).engine()).startsWith("HiGHS");
    int large = 400;
    double[][] rows = new double[1][];
    rows[0] = Programs.all(large, 1);
    LinearProgram wide = Programs.atMost(Programs.all(large, 1), rows, new double[] {10});
    assertThat(solved(auto, wide, SolveOptions.DEFAULT).engine()).startsWith("HiGHS");
  }

  @Test
  void anAnswerThatFailsItsCheckIsSolvedByTheOther() {
    LinearProgram wild =
        Programs.atMost(new double[] {1, 1}, new double[][] {{1e12, 1e-6}}, new double[] {1e12});
    assertThat(new OjAlgoSolver().solve(wild, SolveOptions.DEFAULT))
        .isInstanceOf(LpResult.Failed.class);
    assertThat(solved(new AutoSolver(), wild, SolveOptions.DEFAULT).engine()).startsWith("HiGHS");
  }

  @Test
  void withoutANativeEngineEverythingIsStillPlanned() {
    AtomicInteger asked = new AtomicInteger();
    AutoSolver auto =
        new AutoSolver(
            () -> {
              asked.incrementAndGet();
              throw new EngineUnavailable("no library here");
            });
    LinearProgram whole = TINY.with(null, null, null, new boolean[] {true, true}, null, null);
    assertThat(solved(auto, whole, SolveOptions.DEFAULT).objective()).isCloseTo(45, within(1e-9));
    assertThat(solved(auto, TINY, SolveOptions.DEFAULT).engine()).startsWith("ojAlgo");
    try (LpSession session = auto.open(TINY)) {
      session.rowBounds(1, Double.NEGATIVE_INFINITY, 20);
      assertThat(
              session
                  .solve(SolveOptions.DEFAULT, SolveProgress.Listener.NONE, new Cancellation())
                  .found()
                  .orElseThrow()
                  .objective())
          .isCloseTo(50, within(1e-9));
    }
    assertThat(asked).hasValue(1);
  }

  @ParameterizedTest
  @EnumSource
  void aWrongEngineIsFoundOutAndTheOtherAsked(WrongEngine.Lie lie) {
    AutoSolver auto = new AutoSolver(() -> new WrongEngine(lie));
    LinearProgram whole = TINY.with(null, null, null, new boolean[] {true, true}, null, null);
    boolean ofWholeUnits =
        lie == WrongEngine.Lie.HALVES_ARE_WHOLE || lie == WrongEngine.Lie.BOUND_BEYOND_PLAN;
    LinearProgram asked = ofWholeUnits ? whole : TINY;
    SolveOptions first = SolveOptions.DEFAULT.withRanging(true); // asks the native engine first
    assertThat(new WrongEngine(lie).solve(asked, first)).isInstanceOf(LpResult.Failed.class);
    Solution right = solved(auto, asked, first);
    assertThat(right.engine()).startsWith("ojAlgo");
    assertThat(right.objective()).isCloseTo(45, within(1e-9));
  }

  /** Unlike {@link WrongEngine} this one does not hand its claims to any check. */
  @ParameterizedTest
  @EnumSource
  void anEngineThatChecksNothingIsNotBelieved(LyingEngine.Lie lie) {
    AutoSolver auto = new AutoSolver(() -> new LyingEngine(lie, true));
    SolveOptions first = SolveOptions.DEFAULT.withRanging(true); // asks the native engine first
    Solution right = solved(auto, TINY, first);
    assertThat(right.engine()).startsWith("ojAlgo");
    assertThat(right.objective()).isCloseTo(45, within(1e-9));
    try (LpSession session = auto.open(TINY)) {
      LpResult result = session.solve(first, SolveProgress.Listener.NONE, new Cancellation());
      assertThat(result).isInstanceOf(LpResult.Failed.class);
    }
  }

  @Test
  void aPlanWithoutProofIsCheckedTooAndItsObjectiveCounted() {
    LpSolver broken =
        new CheckedSolver(new LyingEngine(LyingEngine.Lie.A_PLAN_THAT_BREAKS_LIMITS, false));
    assertThat(broken.solve(TINY, SolveOptions.DEFAULT)).isInstanceOf(LpResult.Failed.class);
    LpSolver poor =
        new CheckedSolver(new LyingEngine(LyingEngine.Lie.A_PLAN_THAT_IS_NOT_BEST, false));
    LpResult result = poor.solve(TINY, SolveOptions.DEFAULT);
    assertThat(result).isInstanceOf(LpResult.Feasible.class);
    assertThat(result.found().orElseThrow().objective()).as("it said a million").isZero();
  }

  @Test
  void pricesThatNobodyAskedForAreUsedAsProofOnly() {
    LpResult result = new AutoSolver().solve(TINY, SolveOptions.DEFAULT.withPrices(false));
    assertThat(result).isInstanceOf(LpResult.Optimal.class);
    assertThat(result.found().orElseThrow().prices()).isEmpty();
  }

  @Test
  void whatNoEngineProvesIsFailedAndShowsNothing() {
    LinearProgram wild =
        Programs.atMost(new double[] {1, 1}, new double[][] {{1e12, 1e-6}}, new double[] {1e12});
    AutoSolver auto = new AutoSolver(() -> new WrongEngine(WrongEngine.Lie.NOTHING_IS_BEST));
    LpResult result = auto.solve(wild, SolveOptions.DEFAULT);
    assertThat(result).isInstanceOf(LpResult.Failed.class);
    assertThat(result.found()).isEmpty();
  }
}
