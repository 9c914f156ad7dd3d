package org.fourfold.solver;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.MemorySegment;

/**
 * Hears HiGHS while it runs: passes progress on at most ten times a second, and tells it to stop
 * once that was requested. Nothing thrown by a listener may pass through native frames, so it ends
 * the run and is kept for {@link #failure()}.
 */
final class HighsListening implements HighsLibrary.Callback {
  static final int SIMPLEX = 1;
  static final int INTERIOR_POINT = 2;
  static final int MIP_IMPROVING = 4;
  static final int MIP_LOG = 5;
  static final int MIP_INTERRUPT = 6;

  private static final long QUIET_NANOS = 100_000_000;

  /** Where each item lies in what the callback tells, asked from the library once. */
  record Layout(long simplex, long interiorPoint, long nodes, long incumbent, long bound) {
    static Layout of(HighsLibrary library) {
      return new Layout(
          library.callbackOffset("simplex_iteration_count"),
          library.callbackOffset("ipm_iteration_count"),
          library.callbackOffset("mip_node_count"),
          library.callbackOffset("mip_primal_bound"),
          library.callbackOffset("mip_dual_bound"));
    }
  }

  private final Layout layout;
  private final SolveProgress.Listener progress;
  private final Cancellation cancellation;
  private final long started = System.nanoTime();
  private long told = started - QUIET_NANOS;
  private Throwable failure;

  HighsListening(Layout layout, SolveProgress.Listener progress, Cancellation cancellation) {
    this.layout = layout;
    this.progress = progress;
    this.cancellation = cancellation;
  }

  @Override
  public void heard(int type, MemorySegment telling, MemorySegment told) {
    try {
      boolean interrupts = type == SIMPLEX || type == INTERIOR_POINT || type == MIP_INTERRUPT;
      if (interrupts && (failure != null || cancellation.requested())) {
        told.set(JAVA_INT_UNALIGNED, 0, 1);
      }
      tell(type, telling);
    } catch (Throwable e) {
      failure = e;
    }
  }

  private void tell(int type, MemorySegment telling) {
    long now = System.nanoTime();
    if (failure != null || (now - told < QUIET_NANOS && type != MIP_IMPROVING)) {
      return;
    }
    told = now;
    double seconds = (now - started) * 1e-9;
    progress.heard(
        switch (type) {
          case SIMPLEX ->
              linear("simplex", telling.get(JAVA_INT_UNALIGNED, layout.simplex()), seconds);
          case INTERIOR_POINT ->
              linear(
                  "interior point",
                  telling.get(JAVA_INT_UNALIGNED, layout.interiorPoint()),
                  seconds);
          default ->
              new SolveProgress(
                  "branch and bound",
                  Math.max(0, telling.get(JAVA_LONG_UNALIGNED, layout.nodes())),
                  known(telling.get(JAVA_DOUBLE_UNALIGNED, layout.incumbent())),
                  known(telling.get(JAVA_DOUBLE_UNALIGNED, layout.bound())),
                  seconds);
        });
  }

  private static SolveProgress linear(String phase, int iterations, double seconds) {
    return new SolveProgress(phase, Math.max(0, iterations), Double.NaN, Double.NaN, seconds);
  }

  private static double known(double value) {
    return Double.isInfinite(value) || Math.abs(value) >= 1e30 ? Double.NaN : value;
  }

  /** What a listener threw, or null. */
  Throwable failure() {
    return failure;
  }
}
