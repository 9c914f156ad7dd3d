package org.fourfold.ui.mvvm;

import java.util.function.Consumer;

/** Runs work at once, on the caller's thread: for tests and the command line. */
public final class InlineBackground implements Background {
  @Override
  public <T> Running start(
      String name, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
    Running running = new Running(name, Runnable::run);
    ThreadBackground.run(running, work, done, failed);
    return running;
  }
}
