package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LoggingTest {
  @TempDir Path folder;

  @AfterEach
  void close() {
    Logging.stop();
  }

  @Test
  void ourLinesAndThoseOfLibrariesReachTheFile() throws IOException {
    Path file = folder.resolve("state/fourfold.log");
    Logging.start(file);
    LoggerFactory.getLogger("org.fourfold.app").info("Planned in {} s", 1.5);
    LoggerFactory.getLogger("some.library").info("chatter");
    Logger.getLogger("other.library").warning("through java.util.logging");
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("INFO").endsWith("app: Planned in 1.5 s");
    assertThat(lines.get(1)).contains("WARN").endsWith("library: through java.util.logging");
  }

  @Test
  void theFileTurnsOverAndFewAreKept() throws IOException {
    Path file = folder.resolve("fourfold.log");
    for (int start = 0; start < 7; start++) {
      Logging.start(file);
      String line = "x".repeat(1 << 20);
      for (int i = 0; i < 3; i++) {
        LoggerFactory.getLogger("org.fourfold.app").info(line);
      }
      Logging.stop();
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.count()).isBetween(2L, 5L);
    }
  }
}
