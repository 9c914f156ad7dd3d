package org.fourfold.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small files: median at most 80 lines, 95 % at most 200, none over 400. */
class SizeTest {
  @Test
  void filesAreSmall() throws IOException {
    Map<Path, Long> lines = new TreeMap<>();
    for (Path file : SourceFormat.sources()) {
      if (file.startsWith(Path.of("src/main"))) {
        lines.put(file, lines(file));
      }
    }
    List<Long> sorted = lines.values().stream().sorted().toList();
    assertThat(sorted.get(sorted.size() / 2)).as("median").isLessThanOrEqualTo(80);
    assertThat(sorted.get(sorted.size() * 95 / 100)).as("95 %").isLessThanOrEqualTo(200);
  }

  @Test
  void noFileIsLong() throws IOException {
    List<Path> longest =
        SourceFormat.sources().stream()
            .filter(f -> lines(f) > 400)
            .sorted(Comparator.comparing(SizeTest::lines).reversed())
            .toList();
    assertThat(longest).isEmpty();
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
