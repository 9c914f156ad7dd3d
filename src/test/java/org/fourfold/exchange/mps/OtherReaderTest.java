package org.fourfold.exchange.mps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fourfold.benchmark.GeneratedDepartment;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.solver.AutoSolver;
import org.fourfold.solver.EngineUnavailable;
import org.fourfold.solver.HighsFileReader;
import org.fourfold.solver.HighsSolver;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.SolveOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HiGHS' own reader of model files finds in ours, and in others', what we find. */
class OtherReaderTest {
  @TempDir private Path folder;

  private void agrees(LinearProgram p, Path file) throws IOException, EngineUnavailable {
    SolveOptions exact = new SolveOptions(SolveOptions.DEFAULT.timeLimit(), 0, 1, false, false);
    double ours = HighsSolver.load().solve(p, exact).found().orElseThrow().objective();
    double theirs = new HighsFileReader().optimum(file);
    assertThat(theirs).isCloseTo(ours, within(1e-7 * Math.max(1, Math.abs(ours))));
  }

  private Path written(LinearProgram p) throws IOException {
    Path file = folder.resolve("written.mps");
    MpsWriter.write(p, "a plan", file);
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"afiro", "avgas", "blending", "chip", "etamacro"})
  void publishedModels(String name) throws IOException, EngineUnavailable {
    Path file =
        Path.of(
            System.getProperty("fourfold.cases", "../shared/cases"), "netlib_lp", name + ".mps");
    assumeTrue(Files.exists(file), "skipped: the reference cases are not at hand: " + file);
    LinearProgram p = MpsReader.read(file);
    agrees(p, file);
    agrees(p, written(p));
  }

  @Test
  void generatedDepartments() throws IOException, EngineUnavailable {
    PlanOptimiser optimiser = new PlanOptimiser(_ -> new AutoSolver());
    for (long seed = 1; seed <= 3; seed++) {
      LinearProgram p =
          optimiser
              .programme(new GeneratedDepartment(4, 30, 2, seed).draw(), PlanRequest.DEFAULT)
              .orElseThrow();
      Path file = written(p);
      agrees(p, file);
      agrees(MpsReader.read(file), file);
    }
  }

  /** Each objective is the sum of what the bounds alone allow, so that every one of them shows. */
  @Test
  void customsOfBoundsAndTheConstant() throws IOException, EngineUnavailable {
    Path file =
        Files.writeString(
            folder.resolve("customs.mps"),
            """
            NAME customs
            OBJSENSE
                MAX
            ROWS
             N gain
             L room
             N other
            COLUMNS
             M1 'MARKER' 'INTORG'
             unbounded gain 1000 room 1
             between gain 300 room 1
             M2 'MARKER' 'INTEND'
             listed gain 20 room 1
             fixed gain 5 other 9
             below gain -1 room -1
            RHS
             RHS gain -12.5 room 100
            RANGES
             RNG room 150
            BOUNDS
             UP BND between 2.5
             LI BND listed 1
             UI BND listed 4
             FX BND fixed 2
             MI BND below
             UP BND below -1
            ENDATA
            """);
    LinearProgram p = MpsReader.read(file);
    assertThat(HighsSolver.load().solve(p, SolveOptions.DEFAULT).found().orElseThrow().objective())
        .isCloseTo(1000 + 600 + 80 + 10 + 93 + 12.5, within(1e-9));
    agrees(p, file);
    agrees(p, written(p));
  }

  /**
   * What we write states the floor that a negative ceiling lifts, so nobody need know the custom.
   */
  @Test
  void aNegativeCeilingAloneLiftsTheFloorForUsOnly() throws IOException, EngineUnavailable {
    Path file =
        Files.writeString(
            folder.resolve("negative.mps"),
            "NAME n\nROWS\n N cost\n G least\nCOLUMNS\n x cost 1 least 1\n"
                + "RHS\n RHS least -8\nBOUNDS\n UP BND x -3\nENDATA\n");
    LinearProgram p = MpsReader.read(file);
    assertThat(HighsSolver.load().solve(p, SolveOptions.DEFAULT).found().orElseThrow().objective())
        .isEqualTo(-8);
    assertThat(new HighsFileReader().optimum(file)).as("0 to -3 is nothing to HiGHS").isNaN();
    agrees(p, written(p));
  }
}
