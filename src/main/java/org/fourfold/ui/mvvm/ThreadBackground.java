package org.fourfold.ui.mvvm;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Each work on a daemon thread of its own. Platform threads, because planning computes for long and
 * would starve the few carriers of virtual ones.
 */
public final class ThreadBackground implements Background {
  private final Executor screen;

  /**
   * @param screen runs something on the screen's thread, later
   */
  public ThreadBackground(Executor screen) {
    this.screen = screen;
  }

  @Override
  public <T> Running start(
      String name, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
    Running running = new Running(name, screen);
    Thread.ofPlatform().daemon().name(name).start(() -> run(running, work, done, failed));
    return running;
  }

  static <T> void run(Running running, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
    try {
      T given = work.run(running);
      running.end(() -> done.accept(given));
    } catch (Exception e) {
      running.end(() -> failed.accept(e));
    } catch (Error e) {
      running.end(() -> failed.accept(new IllegalStateException(e.toString(), e)));
      throw e;
    }
  }
}
