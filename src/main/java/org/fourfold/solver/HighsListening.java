package org.fourfold.solver;

import static java.lang.foreign.ValueLayout.ADDRESS_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.Optional;

/**
 * Hears HiGHS while it runs, keeps the latest it told and the best plan it found, and tells it to
 * stop once that was requested. Linear methods speak often and pass progress on at once, but fall
 * silent in presolve, factorisation and crossover, and a search over whole units in its heuristics:
 * there the waiting thread repeats the latest with the time elapsed ({@link #beat}). Both threads
 * tell one at a time, in order of time. Nothing thrown by a listener may pass through native
 * frames: it ends the run and is kept.
 */
final class HighsListening implements HighsLibrary.Callback {
  static final int SIMPLEX = 1;
  static final int INTERIOR_POINT = 2;
  static final int MIP_IMPROVING = 4;
  static final int MIP_LOG = 5;
  static final int MIP_INTERRUPT = 6;

  private static final long QUIET_NANOS = 100_000_000;

  /** Where each item lies in what the callback tells, asked from the library once. */
  record Layout(
      long simplex, long interiorPoint, long nodes, long incumbent, long bound, long plan) {
    static Layout of(HighsLibrary library) throws EngineUnavailable {
      return new Layout(
          offset(library, "simplex_iteration_count"),
          offset(library, "ipm_iteration_count"),
          offset(library, "mip_node_count"),
          offset(library, "mip_primal_bound"),
          offset(library, "mip_dual_bound"),
          offset(library, "mip_solution"));
    }

    private static long offset(HighsLibrary library, String item) throws EngineUnavailable {
      long offset = library.callbackOffset(item);
      if (offset < 0) {
        throw new EngineUnavailable("This HiGHS library does not tell " + item + ".");
      }
      return offset;
    }
  }

  private final Layout layout;
  private final HighsLibrary library;
  private final int columns;
  private final SolveProgress.Listener progress;
  private final Cancellation cancellation;
  private final Duration limit;
  private final long started = System.nanoTime();
  private long told = started - QUIET_NANOS;
  private boolean over;
  private volatile SolveProgress latest;
  private volatile double[] plan;
  private volatile Throwable failure;

  HighsListening(
      Layout layout,
      HighsLibrary library,
      int columns,
      String phase,
      SolveProgress.Listener progress,
      Cancellation cancellation,
      Duration limit) {
    this.layout = layout;
    this.library = library;
    this.columns = columns;
    this.latest = new SolveProgress(phase, 0, Double.NaN, Double.NaN, 0);
    this.progress = progress;
    this.cancellation = cancellation;
    this.limit = limit;
  }

  @Override
  public void heard(int type, MemorySegment telling, MemorySegment told) {
    try {
      boolean interrupts = type == SIMPLEX || type == INTERIOR_POINT || type == MIP_INTERRUPT;
      if (interrupts && (stopping() || late(type))) {
        told.set(JAVA_INT_UNALIGNED, 0, 1);
      }
      if (type == SIMPLEX || type == INTERIOR_POINT) {
        linear(type, telling);
      } else {
        search(type, telling);
      }
    } catch (Throwable e) {
      failure = e;
    }
  }

  /** Whether the run is to end: on request, or because a listener failed. */
  boolean stopping() {
    return failure != null || cancellation.requested();
  }

  /**
   * HiGHS' interior point method takes a limit that its presolve has used up for none, so linear
   * runs are held to theirs here too. A search keeps its own.
   */
  private boolean late(int type) {
    return type != MIP_INTERRUPT && System.nanoTime() - started > limit.toNanos();
  }

  private void linear(int type, MemorySegment telling) {
    boolean simplex = type == SIMPLEX;
    long offset = simplex ? layout.simplex() : layout.interiorPoint();
    int iterations = Math.max(0, telling.get(JAVA_INT_UNALIGNED, offset));
    String phase = simplex ? "simplex" : "interior point";
    latest = new SolveProgress(phase, iterations, latest.incumbent(), latest.bound(), 0);
    tell();
  }

  private void search(int type, MemorySegment telling) {
    latest =
        new SolveProgress(
            "branch and bound",
            Math.max(0, telling.get(JAVA_LONG_UNALIGNED, layout.nodes())),
            known(telling.get(JAVA_DOUBLE_UNALIGNED, layout.incumbent())),
            known(telling.get(JAVA_DOUBLE_UNALIGNED, layout.bound())),
            0);
    if (type == MIP_IMPROVING) {
      plan = library.doubles(telling.get(ADDRESS_UNALIGNED, layout.plan()), columns);
    }
  }

  private static double known(double value) {
    return Double.isInfinite(value) || Math.abs(value) >= 1e30 ? Double.NaN : value;
  }

  /** Passes the latest on once more where nobody else just did, from the thread that waits. */
  void beat() {
    try {
      tell();
    } catch (RuntimeException e) {
      failure = e;
    }
  }

  private synchronized void tell() {
    long now = System.nanoTime();
    if (over || failure != null || now - told < QUIET_NANOS) {
      return;
    }
    told = now;
    SolveProgress p = latest;
    progress.heard(
        new SolveProgress(
            p.phase(), p.iterations(), p.incumbent(), p.bound(), (now - started) * 1e-9));
  }

  /** From here on a run that is left behind tells its listener nothing more. */
  synchronized void mute() {
    over = true;
  }

  /** The best plan that a search told of, with its bound, as it stands now. */
  Optional<Claim> best(String engine, double seconds) {
    double[] values = plan;
    return values == null
        ? Optional.empty()
        : Optional.of(
            new Claim(
                EnginePoint.withoutDuals(values),
                latest.bound(),
                Optional.empty(),
                engine,
                HighsMethod.BRANCH_AND_CUT.words(),
                seconds));
  }

  /** What a listener threw, or null. */
  Throwable failure() {
    return failure;
  }
}
