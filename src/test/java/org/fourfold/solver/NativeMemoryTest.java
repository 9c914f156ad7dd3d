package org.fourfold.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The short form of the benchmark {@code memory}: on Linux, skipped elsewhere. */
class NativeMemoryTest {
  /**
   * MB that heap, compiler and the system's allocator may take meanwhile; a leak takes twice it.
   */
  private static final long ALLOWED = 48;

  @Test
  void whatIsCancelledOrClosedGivesItsMemoryBack() throws Exception {
    assumeTrue(MemoryTrial.resident().isPresent(), "skipped: the system tells no resident memory");
    MemoryTrial trial = new MemoryTrial();
    trial.cancelled(2);
    trial.sessions(10);
    long before = resident();
    trial.cancelled(8);
    trial.sessions(60);
    assertThat(resident() - before).as("MB that stayed").isLessThan(ALLOWED);
    List<LpSession> unclosed = trial.unclosed(90);
    assertThat(resident() - before)
        .as("the measure sees what is not closed")
        .isGreaterThan(ALLOWED);
    unclosed.forEach(LpSession::close);
  }

  private static long resident() {
    return MemoryTrial.resident().orElseThrow();
  }
}
