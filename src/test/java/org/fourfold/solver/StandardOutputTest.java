package org.fourfold.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Standard output belongs to the command line alone. */
class StandardOutputTest {

  /** Runs in a process of its own: searches enough for HiGHS to print its stray line. */
  static final class Search {
    private Search() {}

    public static void main(String[] arguments) throws EngineUnavailable {
      HighsSolver highs = HighsSolver.load();
      SolveOptions exact = new SolveOptions(Duration.ofSeconds(5), 0, 1, true, false);
      int solved = 0;
      for (int seed = 15; seed <= 40; seed++) {
        solved += highs.solve(Programs.knapsack(seed), exact).found().isPresent() ? 1 : 0;
      }
      System.out.print(solved == 26);
    }
  }

  @Test
  void nativeCodeLeavesItAlone() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Search.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(printed).isEqualTo("true");
  }
}
