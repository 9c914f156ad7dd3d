package org.fourfold.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.fourfold.solver.Cancellation;

/**
 * Lets a verb that is interrupted from the keyboard stop by itself, tell what it has found, and end
 * with its own exit code.
 */
final class Interruption {
  private static final int PATIENCE_SECONDS = 10;

  private final Cancellation cancellation;

  Interruption(Cancellation cancellation) {
    this.cancellation = cancellation;
  }

  int during(IntSupplier verb) {
    CountDownLatch ended = new CountDownLatch(1);
    AtomicInteger code = new AtomicInteger();
    Thread hook = Thread.ofPlatform().unstarted(() -> stop(ended, code));
    Runtime.getRuntime().addShutdownHook(hook);
    code.set(verb.getAsInt());
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      // The process is ending already: the hook gives the exit code.
    }
    return code.get();
  }

  private void stop(CountDownLatch ended, AtomicInteger code) {
    cancellation.request();
    try {
      if (ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        Runtime.getRuntime().halt(code.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
