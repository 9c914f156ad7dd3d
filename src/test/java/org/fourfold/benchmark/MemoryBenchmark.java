package org.fourfold.benchmark;

import java.util.function.Consumer;
import org.fourfold.solver.EngineUnavailable;
import org.fourfold.solver.MemoryTrial;

/** Resident memory over a hundred cancelled solves and a thousand sessions. */
final class MemoryBenchmark implements Benchmark {
  private static final int ROUNDS = 5;
  private static final int CANCELLED = 20;
  private static final int SESSIONS = 200;

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public String title() {
    return "Memory after cancelled solves and closed sessions";
  }

  @Override
  public String run(Sizes sizes, Consumer<String> telling) {
    if (MemoryTrial.resident().isEmpty()) {
      return "Not measured: the system tells no resident memory.\n";
    }
    StringBuilder table =
        new StringBuilder(
            "| cancelled solves | sessions opened and closed | resident, MB |\n|---|---|---|\n");
    try {
      MemoryTrial trial = new MemoryTrial();
      for (int round = 0; round <= ROUNDS; round++) {
        trial.cancelled(CANCELLED);
        trial.sessions(SESSIONS);
        // The first round warms up the heap, the compiler and the allocator.
        String row =
            "| %d | %,d | %d |"
                .formatted(
                    CANCELLED * round, SESSIONS * round, MemoryTrial.resident().orElseThrow());
        telling.accept(row);
        table.append(row).append('\n');
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "Not measured: interrupted.\n";
    } catch (EngineUnavailable e) {
      return "Not measured: " + e.getMessage() + "\n";
    }
    return table
        + "\nCounted from the end of a first round as large as the others. Solves of 80,000 non-zeros, by interior point and in whole\n"
        + "units in turn, each cancelled 20 ms after it began; sessions of 8,000, each solved twice.\n";
  }
}
