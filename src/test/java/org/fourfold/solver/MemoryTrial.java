package org.fourfold.solver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Whether solves that are cancelled and sessions that are closed give back what they took. */
public final class MemoryTrial {
  private static final Path STATM = Path.of("/proc/self/statm");
  private static final long PAGE = 4096;
  private static final SolveOptions EXACT =
      new SolveOptions(Duration.ofMinutes(10), 0, 1, true, false);

  private final LpSolver engine;
  private final LinearProgram whole = StoppingTest.hard(400, 200);
  private final LinearProgram linear =
      whole.with(null, null, null, new boolean[whole.columnCount()], null, null);
  private final LinearProgram small;

  public MemoryTrial() throws EngineUnavailable {
    engine = new CheckedSolver(HighsSolver.load());
    LinearProgram knapsack = StoppingTest.hard(200, 40);
    small = knapsack.with(null, null, null, new boolean[200], null, null);
  }

  /** Resident memory of this process in MB, empty elsewhere than on Linux. */
  public static OptionalLong resident() {
    System.gc();
    try {
      String[] pages = Files.readString(STATM).strip().split(" ");
      return OptionalLong.of(Long.parseLong(pages[1]) * PAGE >> 20);
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  /** Solves of 80,000 non-zeros, cancelled while they run: every other one in whole units. */
  public void cancelled(int times) throws InterruptedException {
    for (int k = 0; k < times; k++) {
      Cancellation cancellation = new Cancellation();
      Thread.ofPlatform()
          .daemon()
          .start(
              () -> {
                try {
                  Thread.sleep(20);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
                cancellation.request();
              });
      engine.solve(k % 2 == 0 ? linear : whole, EXACT, SolveProgress.Listener.NONE, cancellation);
    }
    // What was left behind in a deaf step of the engine releases its memory when that ends.
    for (int wait = 0; wait < 200 && engines() > 0; wait++) {
      Thread.sleep(50);
    }
  }

  private static long engines() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("fourfold-engine"))
        .count();
  }

  /** Sessions of 8,000 non-zeros, each solved, changed and solved again. */
  public void sessions(int times) {
    for (int k = 0; k < times; k++) {
      try (LpSession session = opened()) {
        session.rowBounds(0, Double.NEGATIVE_INFINITY, 1e4 + k);
        session.solve(EXACT, SolveProgress.Listener.NONE, new Cancellation());
      }
    }
  }

  /** As many sessions that nobody closes: for closing later. */
  public List<LpSession> unclosed(int times) {
    List<LpSession> sessions = new ArrayList<>();
    for (int k = 0; k < times; k++) {
      sessions.add(opened());
    }
    return sessions;
  }

  private LpSession opened() {
    LpSession session = engine.open(small);
    session.solve(EXACT, SolveProgress.Listener.NONE, new Cancellation());
    return session;
  }
}
