package org.fourfold.exchange.mps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fourfold.solver.AutoSolver;
import org.fourfold.solver.EngineUnavailable;
import org.fourfold.solver.HighsSolver;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.LpSolver;
import org.fourfold.solver.OjAlgoSolver;
import org.fourfold.solver.SolveOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models of the netlib collection, with their published optima. */
class PublishedModelsTest {

  @ParameterizedTest
  @CsvSource({
    "afiro, 32, 27, -464.7531429",
    "avgas, 8, 10, -7.75",
    "blending, 2, 2, -3200",
    "chip, 2, 2, -900",
    "etamacro, 688, 400, -755.7152333"
  })
  void netlib(String name, int columns, int rows, double optimum)
      throws IOException, EngineUnavailable {
    Path file =
        Path.of(
            System.getProperty("fourfold.cases", "../shared/cases"), "netlib_lp", name + ".mps");
    assumeTrue(Files.exists(file), "skipped: the reference cases are not at hand: " + file);
    LinearProgram p = MpsReader.read(file);
    assertThat(p.columnCount()).isEqualTo(columns);
    assertThat(p.rowCount()).isEqualTo(rows);
    LinearProgram again = MpsReader.parse(MpsWriter.text(p, name));
    for (LpSolver engine : new LpSolver[] {HighsSolver.load(), new AutoSolver()}) {
      optimal(engine.solve(p, SolveOptions.DEFAULT), optimum);
      optimal(engine.solve(again, SolveOptions.DEFAULT), optimum);
    }
    // ojAlgo gives the optimum or says that it has none, never a wrong one.
    LpResult plain = new OjAlgoSolver().solve(p, SolveOptions.DEFAULT);
    assertThat(plain).isInstanceOfAny(LpResult.Optimal.class, LpResult.Failed.class);
    plain.found().ifPresent(s -> optimal(plain, optimum));
  }

  private static void optimal(LpResult result, double optimum) {
    assertThat(result).isInstanceOf(LpResult.Optimal.class);
    assertThat(result.found().orElseThrow().objective())
        .isCloseTo(optimum, within(1e-9 * Math.abs(optimum) + 1e-6));
  }
}
