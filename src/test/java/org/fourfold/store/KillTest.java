package org.fourfold.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program killed at any moment loses no edit that it had called saved. */
class KillTest {
  @TempDir Path folder;

  @Test
  void aFewTimes() throws Exception {
    assertThat(Kills.kill(folder, 5, 0)).isPositive();
  }
}
