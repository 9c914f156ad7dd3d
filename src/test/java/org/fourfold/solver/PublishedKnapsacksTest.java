package org.fourfold.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Capital budgeting as knapsacks of several limits: C. C. Petersen, Management Science 13, 1967, as
 * the OR-Library holds them, each with its optimum in its header.
 */
class PublishedKnapsacksTest {

  private record Instance(LinearProgram program, double optimum) {}

  static Stream<LpSolver> engines() throws EngineUnavailable {
    return Stream.of(HighsSolver.load(), new AutoSolver(), new OjAlgoSolver());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void petersen(LpSolver engine) throws IOException {
    SolveOptions exact = new SolveOptions(Duration.ofMinutes(2), 0, 1, true, false);
    List<Instance> all = instances("mknap1.txt");
    assertThat(all).hasSize(7);
    for (Instance instance : all) {
      LpResult result = engine.solve(instance.program(), exact);
      assertThat(result).isInstanceOf(LpResult.Optimal.class);
      assertThat(result.found().orElseThrow().objective())
          .isCloseTo(instance.optimum(), within(1e-6));
    }
  }

  private static List<Instance> instances(String name) throws IOException {
    Path file = Path.of(System.getProperty("fourfold.cases", "../shared/cases"), "mknap", name);
    assumeTrue(Files.exists(file), "skipped: the reference cases are not at hand: " + file);
    List<Instance> all = new ArrayList<>();
    try (Scanner in = new Scanner(file)) {
      int count = in.nextInt();
      for (int k = 0; k < count; k++) {
        int items = in.nextInt();
        int limits = in.nextInt();
        double optimum = Double.parseDouble(in.next());
        double[] value = row(in, items);
        double[][] use = new double[limits][];
        for (int i = 0; i < limits; i++) {
          use[i] = row(in, items);
        }
        double[] room = row(in, limits);
        boolean[] whole = new boolean[items];
        java.util.Arrays.fill(whole, true);
        all.add(
            new Instance(
                Programs.of(
                    true,
                    value,
                    use,
                    Programs.all(limits, -Programs.INF),
                    room,
                    new double[items],
                    Programs.all(items, 1),
                    whole),
                optimum));
      }
    }
    return all;
  }

  private static double[] row(Scanner in, int length) {
    double[] row = new double[length];
    for (int j = 0; j < length; j++) {
      row[j] = Double.parseDouble(in.next());
    }
    return row;
  }
}
