package org.fourfold.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.fourfold.domain.scenario.Workspace;

/**
 * Saves states behind the screens' back, in their order, on one thread of its own. Each state is
 * one transaction; where the disk cannot keep up, states between are skipped, never the last.
 *
 * <p>Safe for use by several threads. The listener is called on the saving thread.
 */
public final class Saver {
  /** States waiting beyond which those between are skipped. */
  static final int WAITING = 16;

  private final Sink sink;
  private final Listener listener;
  private final Deque<Job> waiting = new ArrayDeque<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Thread thread;
  private boolean busy;
  private boolean ended;
  private Job failed;

  /** Where states go: {@link WorkspaceStore#save}. */
  @FunctionalInterface
  public interface Sink {
    /**
     * @throws StoreException where the state could not be kept
     */
    void save(Workspace state, String action);
  }

  /** Hears what became of a state. */
  public interface Listener {
    /** This state, and every one before it, is on the disk. */
    void saved(Workspace state);

    /** This state is not on the disk; the next one submitted, or {@link #retry}, tries again. */
    void failed(Workspace state, StoreProblem problem);
  }

  private record Job(Workspace state, String action) {}

  public Saver(Sink sink, Listener listener) {
    this.sink = sink;
    this.listener = listener;
    thread = Thread.ofPlatform().name("saver").daemon().start(this::work);
  }

  /**
   * Saves a state soon.
   *
   * @throws IllegalStateException after close
   */
  public void submit(Workspace state, String action) {
    locked(
        () -> {
          if (ended) {
            throw new IllegalStateException("closed");
          }
          if (waiting.size() >= WAITING) {
            waiting.removeLast();
          }
          waiting.add(new Job(state, action));
        });
  }

  /** Tries again to save the last state that failed, if nothing has been submitted since. */
  public void retry() {
    locked(
        () -> {
          if (failed != null && waiting.isEmpty() && !ended) {
            waiting.add(failed);
          }
        });
  }

  /** Whether anything waits or is being saved. */
  public boolean isBusy() {
    lock.lock();
    try {
      return busy || !waiting.isEmpty();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until everything submitted has been tried.
   *
   * @return whether it was, and the last of it is on the disk
   */
  public boolean flush(Duration most) {
    lock.lock();
    try {
      long left = most.toNanos();
      while ((busy || !waiting.isEmpty()) && left > 0) {
        left = changed.awaitNanos(left);
      }
      return !busy && waiting.isEmpty() && failed == null;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Saves what waits and ends the thread.
   *
   * @return whether the last state is on the disk
   */
  public boolean close(Duration most) {
    boolean done = flush(most);
    locked(() -> ended = true);
    try {
      thread.join(most);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return done;
  }

  private void locked(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void work() {
    Optional<Job> job = next();
    while (job.isPresent()) {
      save(job.get());
      job = next();
    }
  }

  private Optional<Job> next() {
    lock.lock();
    try {
      busy = false;
      changed.signalAll();
      while (waiting.isEmpty() && !ended) {
        changed.awaitUninterruptibly();
      }
      Job job = waiting.poll();
      busy = job != null;
      return Optional.ofNullable(job);
    } finally {
      lock.unlock();
    }
  }

  private void save(Job job) {
    try {
      sink.save(job.state(), job.action());
      locked(() -> failed = null);
      listener.saved(job.state());
    } catch (RuntimeException e) {
      locked(() -> failed = job);
      listener.failed(job.state(), problem(e));
    }
  }

  /** Whatever went wrong, the thread lives on, and the planner hears of it. */
  private static StoreProblem problem(RuntimeException e) {
    return e instanceof StoreException known
        ? known.problem()
        : new StoreProblem(StoreProblem.Kind.INTERNAL, Path.of(""), e.toString());
  }
}
