package org.fourfold.solver;

import java.util.concurrent.atomic.AtomicBoolean;

/** A flag set once by whoever waits, read by whoever works. Safe between threads. */
public final class Cancellation {
  private final AtomicBoolean requested = new AtomicBoolean();

  public void request() {
    requested.set(true);
  }

  public boolean requested() {
    return requested.get();
  }
}
