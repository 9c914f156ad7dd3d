package org.fourfold.optimisation;

import org.fourfold.solver.SolveProgress;

/**
 * Tells of a plan's progress from its first moment to its last. Engines fall silent while they
 * factorise, and between their runs nobody speaks at all: so whatever was told last is told again,
 * with the time since the plan began, whenever nothing was told for a quarter of a second. The
 * listener hears one thread at a time. What it throws on the pulse's own thread is thrown again
 * where the next word is told, and so ends the run.
 */
final class Pulse implements SolveProgress.Listener, AutoCloseable {
  /** What goes on where no engine runs. */
  static final String BUILDING = "building the model";

  static final String READING = "reading the plan";
  static final String ONE_MORE = "planning one more";
  static final String TIES = "equally good plans";

  private static final long EVERY_NANOS = 250_000_000;
  private static final long STEP_MILLIS = 50;

  private final SolveProgress.Listener listener;
  private final long started = System.nanoTime();
  private long told = started - EVERY_NANOS;
  private SolveProgress latest;
  private RuntimeException failure;
  private boolean over;

  private Pulse(SolveProgress.Listener listener) {
    this.listener = listener;
    this.latest = new SolveProgress(BUILDING, 0, Double.NaN, Double.NaN, 0);
  }

  /** Begins to tell; nobody listening costs nothing. */
  static Pulse of(SolveProgress.Listener listener) {
    Pulse pulse = new Pulse(listener);
    if (listener != SolveProgress.Listener.NONE) {
      pulse.phase(BUILDING, 0);
      Thread.ofPlatform().daemon().name("fourfold-pulse").start(pulse::beat);
    }
    return pulse;
  }

  /** Another phase, or another count of what was done in it. */
  void phase(String phase, long done) {
    heard(new SolveProgress(phase, done, Double.NaN, Double.NaN, 0));
  }

  @Override
  public synchronized void heard(SolveProgress progress) {
    if (failure != null) {
      throw failure;
    }
    latest = progress;
    tell();
  }

  private void tell() {
    if (over) {
      return;
    }
    told = System.nanoTime();
    SolveProgress p = latest;
    listener.heard(
        new SolveProgress(
            p.phase(), p.iterations(), p.incumbent(), p.bound(), (told - started) * 1e-9));
  }

  private synchronized void beat() {
    while (!over) {
      try {
        wait(STEP_MILLIS);
        if (System.nanoTime() - told >= EVERY_NANOS) {
          tell();
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        failure = e;
        return;
      }
    }
  }

  @Override
  public synchronized void close() {
    over = true;
    notifyAll();
  }
}
