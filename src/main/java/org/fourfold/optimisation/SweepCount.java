package org.fourfold.optimisation;

/** Counts answers from several threads and tells of each in turn. */
final class SweepCount {
  private final int of;
  private final SweepProgress.Listener listener;
  private final long started = System.nanoTime();
  private int done;
  private boolean failed;

  SweepCount(int of, SweepProgress.Listener listener) {
    this.of = of;
    this.listener = listener;
  }

  /** Lets the other chains end where one of them failed. */
  synchronized void fail() {
    failed = true;
  }

  synchronized boolean failed() {
    return failed;
  }

  synchronized void one() {
    done++;
    listener.heard(new SweepProgress(done, of, (System.nanoTime() - started) * 1e-9));
  }
}
