package org.fourfold.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Capital budgeting as knapsacks of several limits: C. C. Petersen, Management Science 13, 1967, as
 * the OR-Library holds them, each with its optimum in its header.
 */
class PublishedKnapsacksTest {

  static Stream<LpSolver> engines() throws EngineUnavailable {
    return Stream.of(HighsSolver.load(), new AutoSolver(), new OjAlgoSolver());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void petersen(LpSolver engine) throws IOException {
    SolveOptions exact = new SolveOptions(Duration.ofMinutes(2), 0, 1, true, false);
    List<PublishedKnapsacks.Instance> all = instances("mknap1.txt");
    assertThat(all).hasSize(7);
    for (PublishedKnapsacks.Instance instance : all) {
      LpResult result = engine.solve(instance.program(), exact);
      assertThat(result).isInstanceOf(LpResult.Optimal.class);
      assertThat(result.found().orElseThrow().objective()).isCloseTo(instance.best(), within(1e-6));
    }
  }

  private static List<PublishedKnapsacks.Instance> instances(String name) throws IOException {
    Path file = Path.of(System.getProperty("fourfold.cases", "../shared/cases"), "mknap", name);
    assumeTrue(Files.exists(file), "skipped: the reference cases are not at hand: " + file);
    return PublishedKnapsacks.read(file);
  }
}
