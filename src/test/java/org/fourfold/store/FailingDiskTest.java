package org.fourfold.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No edit that was called saved is lost when the power fails or the disk is full. */
class FailingDiskTest {
  @TempDir Path folder;

  @Test
  void powerThatFails() throws IOException {
    FailingDisk disk = new FailingDisk(folder);
    int saved = 0;
    for (int seed = 0; seed < 6; seed++) {
      saved += disk.powerCut(seed);
    }
    // The power failed between the last state and the head that names it.
    for (long seed : new long[] {5000000032L, 5000000746L}) {
      saved += disk.powerCut(seed);
    }
    assertThat(saved).isPositive();
  }

  @Test
  void aDiskThatIsFull() throws IOException {
    FailingDisk disk = new FailingDisk(folder);
    int saved = 0;
    for (int k = 1; k <= 16; k += 5) {
      saved += disk.full(k);
    }
    assertThat(saved).isPositive();
  }
}
