package org.fourfold.forecasting;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * Who watches a run: is told how far it is, and may end it.
 *
 * @param progress takes the share done, 0 to 1
 * @param cancelled whether the run is to end
 */
public record Watch(DoubleConsumer progress, BooleanSupplier cancelled) {
  public static final Watch NOBODY = new Watch(_ -> {}, () -> false);

  void check() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }
}
