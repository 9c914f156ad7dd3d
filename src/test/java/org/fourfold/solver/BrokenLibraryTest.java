package org.fourfold.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class BrokenLibraryTest {

  @Test
  void aLibraryThatDoesNotLoadIsOneQuietLineAndOjAlgoPlans(@TempDir Path folder)
      throws IOException {
    Path broken = Files.writeString(folder.resolve("libhighs.so.1"), "spoiled");
    AutoSolver auto =
        new AutoSolver(
            () -> {
              HighsLibrary.load(broken);
              return HighsSolver.load();
            });
    Logger log = (Logger) LoggerFactory.getLogger(AutoSolver.class);
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    lines.start();
    Level before = log.getLevel();
    log.setLevel(Level.INFO);
    log.addAppender(lines);
    try {
      for (int seed = 15; seed <= 17; seed++) {
        LinearProgram p = Programs.knapsack(seed);
        Solution found = auto.solve(p, SolveOptions.DEFAULT).found().orElseThrow();
        assertThat(found.engine()).startsWith("ojAlgo");
        assertThat(found.objective()).isCloseTo(found.bound(), within(1e-2 * found.objective()));
      }
    } finally {
      log.detachAppender(lines);
      log.setLevel(before);
    }
    assertThat(lines.list).hasSize(1);
    assertThat(lines.list.getFirst().getLevel()).isEqualTo(Level.INFO);
    assertThat(lines.list.getFirst().getFormattedMessage())
        .contains("ojAlgo alone", "does not load");
  }
}
