package org.fourfold.selection;

import java.time.Duration;
import org.fourfold.solver.Cancellation;

/** When a search has to stop. */
public record SearchLimit(Duration time, long startedNanos, Cancellation cancellation) {
  public static SearchLimit of(Duration time, Cancellation cancellation) {
    return new SearchLimit(time, System.nanoTime(), cancellation);
  }

  public boolean reached() {
    return cancellation.requested() || System.nanoTime() - startedNanos > time.toNanos();
  }

  public Duration left() {
    Duration left = time.minusNanos(System.nanoTime() - startedNanos);
    return left.isNegative() ? Duration.ZERO : left;
  }

  double seconds() {
    return (System.nanoTime() - startedNanos) / 1e9;
  }
}
