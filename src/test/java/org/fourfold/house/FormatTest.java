package org.fourfold.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class FormatTest {
  @Test
  void everySourceIsInTheProjectsFormat() throws Exception {
    List<Path> others = new ArrayList<>();
    for (Path file : SourceFormat.sources()) {
      String source = Files.readString(file);
      if (!SourceFormat.formatted(source).equals(source)) {
        others.add(file);
      }
    }
    assertThat(others)
        .as("run 'mvn -q test-compile exec:exec@format' to put these into format")
        .isEmpty();
  }
}
