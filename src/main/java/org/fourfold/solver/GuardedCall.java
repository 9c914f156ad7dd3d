package org.fourfold.solver;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * Runs what keeps no time of its own on a thread beside ours, for as long as it may take and nobody
 * cancels. What is given up is interrupted and left to end by itself.
 */
final class GuardedCall {
  private static final long STEP_MILLIS = 50;
  private static final long GRACE_MILLIS = 500;
  private static final long TELL_NANOS = 250_000_000;

  sealed interface Outcome<T> {}

  record Done<T>(T value) implements Outcome<T> {}

  record Stopped<T>(boolean byTimeLimit) implements Outcome<T> {}

  record Broken<T>(Throwable cause) implements Outcome<T> {}

  private GuardedCall() {}

  static <T> Outcome<T> run(
      Callable<T> work, long limitMillis, BooleanSupplier stop, DoubleConsumer heartbeat) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread.ofPlatform().daemon().name("fourfold-engine").start(task);
    long started = System.nanoTime();
    long told = started;
    while (true) {
      try {
        return new Done<>(task.get(STEP_MILLIS, TimeUnit.MILLISECONDS));
      } catch (ExecutionException e) {
        return new Broken<>(e.getCause());
      } catch (InterruptedException e) {
        task.cancel(true);
        Thread.currentThread().interrupt();
        return new Stopped<>(false);
      } catch (TimeoutException e) {
        long now = System.nanoTime();
        boolean late = (now - started) / 1_000_000 > limitMillis + STEP_MILLIS;
        if (stop.getAsBoolean() || late) {
          return givenUp(task, !stop.getAsBoolean());
        }
        if (now - told >= TELL_NANOS) {
          told = now;
          heartbeat.accept((now - started) * 1e-9);
        }
      }
    }
  }

  /** What keeps time itself may end by itself, with what it has found; the rest is left behind. */
  private static <T> Outcome<T> givenUp(FutureTask<T> task, boolean byTimeLimit) {
    try {
      return new Done<>(task.get(GRACE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (ExecutionException e) {
      return new Broken<>(e.getCause());
    } catch (TimeoutException e) {
      task.cancel(true);
      return new Stopped<>(byTimeLimit);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return new Stopped<>(byTimeLimit);
    }
  }
}
