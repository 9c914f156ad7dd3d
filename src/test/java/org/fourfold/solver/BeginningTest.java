package org.fourfold.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Wherever a solve begins, it ends with what a fresh one finds; a good beginning is used. */
class BeginningTest {
  private static final double GIVE = 1e-6;

  @Test
  void aSecondStageFromTheFirstOnesBasisIsTheSecondStage() throws EngineUnavailable {
    HighsSolver engine = HighsSolver.load();
    int begun = 0;
    for (int seed = 1; seed <= 60; seed++) {
      LinearProgram first = Programs.random(seed, 12, 8, false);
      try (LpSession session = engine.open(first)) {
        LpResult result = solve(session, SolveOptions.DEFAULT);
        Optional<Basis> basis = session.basis();
        if (!(result instanceof LpResult.Optimal(Solution best)) || basis.isEmpty()) {
          continue;
        }
        LinearProgram second = cheapestAt(first, best.objective());
        LpResult afresh = engine.solve(second, SolveOptions.DEFAULT);
        try (LpSession next = engine.open(second)) {
          next.begin(basis.get().withOneMoreRow());
          LpResult from = solve(next, SolveOptions.DEFAULT);
          assertThat(from.getClass()).as("seed %d", seed).isEqualTo(afresh.getClass());
          if (from instanceof LpResult.Optimal(Solution s)) {
            assertThat(s.objective())
                .isCloseTo(afresh.found().orElseThrow().objective(), within(1e-7));
            assertThat(s.prices()).isPresent();
            assertThat(s.method()).isEqualTo(HighsMethod.WARM_SIMPLEX.words());
            begun++;
          }
        }
      }
    }
    assertThat(begun).isGreaterThan(20);
  }

  @Test
  void aSearchFromAnyPlanEndsWithTheBest() throws EngineUnavailable {
    HighsSolver engine = HighsSolver.load();
    SolveOptions exact = new SolveOptions(SolveOptions.DEFAULT.timeLimit(), 0, 1, true, false);
    for (int seed = 1; seed <= 20; seed++) {
      LinearProgram p = Programs.knapsack(seed);
      Solution best = engine.solve(p, exact).found().orElseThrow();
      double[] nothing = new double[p.columnCount()];
      double[] tooMuch = nothing.clone();
      Arrays.fill(tooMuch, 1e4);
      for (double[] plan : new double[][] {best.values(), nothing, tooMuch}) {
        try (LpSession session = engine.open(p)) {
          session.begin(plan);
          LpResult from = solve(session, exact);
          assertThat(from).as("seed %d", seed).isInstanceOf(LpResult.Optimal.class);
          assertThat(from.found().orElseThrow().objective())
              .isCloseTo(best.objective(), within(1e-6));
        }
      }
    }
  }

  private static LpResult solve(LpSession session, SolveOptions options) {
    return session.solve(options, SolveProgress.Listener.NONE, new Cancellation());
  }

  /** Least Σ (j + 1) · x among the plans whose objective is within a millionth of the best. */
  private static LinearProgram cheapestAt(LinearProgram p, double best) {
    ProgramBuilder builder = new ProgramBuilder();
    for (int j = 0; j < p.columnCount(); j++) {
      builder.column(p.decision(j), p.lower()[j], p.upper()[j], false);
      builder.addCost(j, j + 1.0);
    }
    for (int i = 0; i < p.rowCount(); i++) {
      builder.row(p.row(i), p.rowLower()[i], p.rowUpper()[i]);
    }
    double give = GIVE * Math.max(1, Math.abs(best));
    int last =
        p.maximise()
            ? builder.row(new Programs.Limit(p.rowCount()), best - give, Programs.INF)
            : builder.row(new Programs.Limit(p.rowCount()), -Programs.INF, best + give);
    for (int j = 0; j < p.columnCount(); j++) {
      builder.add(last, j, p.cost()[j]);
      for (int e = p.columnStart()[j]; e < p.columnStart()[j + 1]; e++) {
        builder.add(p.rowIndex()[e], j, p.coefficient()[e]);
      }
    }
    return builder.build();
  }
}
