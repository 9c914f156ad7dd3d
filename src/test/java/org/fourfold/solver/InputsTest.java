package org.fourfold.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fourfold.solver.Programs.INF;
import static org.fourfold.solver.Programs.all;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programmes at the edge: each engine gives the same clear answer, and soon. */
class InputsTest {

  static Stream<LpSolver> engines() throws EngineUnavailable {
    return Stream.of(HighsSolver.load(), new OjAlgoSolver(), new AutoSolver());
  }

  private static LpResult solve(LpSolver engine, LinearProgram p) {
    return engine.solve(p, SolveOptions.DEFAULT);
  }

  private static LinearProgram one(double cost, double a, double from, double to, double upper) {
    return Programs.of(
        true,
        new double[] {cost},
        new double[][] {{a}},
        new double[] {from},
        new double[] {to},
        new double[] {0},
        new double[] {upper},
        null);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void numbersThatAreNoneAreNamed(LpSolver engine) {
    assertFailed(solve(engine, one(Double.NaN, 1, 0, 1, 1)), "x0");
    assertFailed(solve(engine, one(INF, 1, 0, 1, 1)), "x0");
    assertFailed(solve(engine, one(1, Double.NaN, 0, 1, 1)), "r0");
    assertFailed(solve(engine, one(1, INF, 0, 1, 1)), "r0");
    assertFailed(solve(engine, one(1, 1, Double.NaN, 1, 1)), "r0");
    assertFailed(solve(engine, one(1, 1, INF, INF, 1)), "r0");
    assertFailed(solve(engine, one(1, 1, 0, 1, Double.NaN)), "x0");
    assertFailed(solve(engine, one(1, 1, 0, 1, -INF)), "x0");
  }

  private static void assertFailed(LpResult result, String named) {
    assertThat(result).isInstanceOf(LpResult.Failed.class);
    assertThat(((LpResult.Failed) result).reason()).contains(named);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void contradictionsHaveNoPlan(LpSolver engine) {
    assertThat(solve(engine, one(1, 1, 2, 1, 5))).isEqualTo(new LpResult.Infeasible());
    assertThat(solve(engine, one(1, 1, 0, 1, -1))).isEqualTo(new LpResult.Infeasible());
    assertThat(solve(engine, one(1, 1, 9, 10, 5))).isEqualTo(new LpResult.Infeasible());
    assertThat(solve(engine, one(1, 0, 1, 2, 5))).isEqualTo(new LpResult.Infeasible());
    LinearProgram between =
        Programs.of(
            false,
            new double[] {1},
            new double[0][],
            new double[0],
            new double[0],
            new double[] {0.2},
            new double[] {0.8},
            new boolean[] {true});
    assertThat(solve(engine, between)).isEqualTo(new LpResult.Infeasible());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void nothingToDecideIsAnAnswer(LpSolver engine) {
    ProgramBuilder empty = new ProgramBuilder();
    empty.addConstant(7);
    assertThat(optimum(solve(engine, empty.build()))).isEqualTo(7);
    empty.row(new Programs.Limit(0), 0, 1);
    assertThat(optimum(solve(engine, empty.build()))).isEqualTo(7);
    empty.row(new Programs.Limit(1), 1, 2);
    assertThat(solve(engine, empty.build())).isEqualTo(new LpResult.Infeasible());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void columnsWithoutRowsGoToTheirBounds(LpSolver engine) {
    double[][] none = new double[0][];
    double[] no = new double[0];
    for (boolean whole : new boolean[] {false, true}) {
      LinearProgram p =
          Programs.of(
              true,
              new double[] {2, -1, 0},
              none,
              no,
              no,
              new double[] {-1, -2, 0},
              new double[] {3, 5, 4},
              new boolean[] {whole, false, whole});
      assertThat(optimum(solve(engine, p))).isCloseTo(8, within(1e-9));
      LinearProgram open = p.with(null, null, new double[] {INF, 5, 4}, null, null, null);
      assertThat(solve(engine, open)).isEqualTo(new LpResult.Unbounded());
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void noEndIsToldFromNoPlan(LpSolver engine) {
    // Both would pay without end along x0; only the first has any plan at all.
    double[][] a = {{0, 1}, {0, 1}};
    double[] lower = {0, 0};
    for (boolean whole : new boolean[] {false, true}) {
      boolean[] units = {whole, whole};
      LinearProgram endless =
          Programs.of(
              true,
              new double[] {1, 1},
              a,
              new double[] {-INF, 1},
              new double[] {4, INF},
              lower,
              all(2, INF),
              units);
      assertThat(solve(engine, endless)).isEqualTo(new LpResult.Unbounded());
      LinearProgram nothing =
          endless.with(null, null, null, null, new double[] {-INF, 5}, new double[] {4, INF});
      assertThat(solve(engine, nothing)).isEqualTo(new LpResult.Infeasible());
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void numbersOfVeryDifferentSizeGetAProvenAnswerOrNone(LpSolver engine) {
    LinearProgram p =
        Programs.atMost(new double[] {1, 1}, new double[][] {{1e12, 1e-6}}, new double[] {1e12});
    LpResult result = solve(engine, p);
    assertThat(result).isInstanceOfAny(LpResult.Optimal.class, LpResult.Failed.class);
    result.found().ifPresent(s -> assertThat(s.objective()).isCloseTo(1e18, within(1e12)));
  }

  @ParameterizedTest
  @MethodSource("engines")
  void rowsWithoutLimitsAreHarmless(LpSolver engine) {
    LinearProgram p =
        Programs.of(
            true,
            new double[] {3, 2},
            new double[][] {{1, 1}, {5, 7}},
            new double[] {-INF, -INF},
            new double[] {4, INF},
            new double[] {0, 0},
            new double[] {3, INF},
            null);
    Solution s = solve(engine, p).found().orElseThrow();
    assertThat(s.objective()).isCloseTo(11, within(1e-9));
    assertThat(s.activities()[1]).isCloseTo(22, within(1e-9));
    assertThat(s.prices().orElseThrow().duals()).containsExactly(new double[] {2, 0}, within(1e-9));
    assertThat(s.prices().orElseThrow().reducedCosts())
        .containsExactly(new double[] {1, 0}, within(1e-9));
  }

  private static double optimum(LpResult result) {
    assertThat(result).isInstanceOf(LpResult.Optimal.class);
    return result.found().orElseThrow().objective();
  }
}
