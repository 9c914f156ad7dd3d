package org.fourfold.ui.mvvm;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work derived from an input that changes often: runs one at a time, and of the inputs that came in
 * meanwhile only the latest. Used from the screen's thread.
 */
public final class Refresh<I, O> {
  private final String name;
  private final Background background;
  private final Function<I, O> work;
  private final Consumer<O> done;
  private final Consumer<Exception> failed;
  private I waiting;
  private boolean busy;

  /**
   * @param work pure; runs off the screen's thread
   * @param done gets each result on the screen's thread, the latest input's last
   */
  public Refresh(
      String name,
      Background background,
      Function<I, O> work,
      Consumer<O> done,
      Consumer<Exception> failed) {
    this.name = name;
    this.background = background;
    this.work = work;
    this.done = done;
    this.failed = failed;
  }

  public void submit(I input) {
    if (busy) {
      waiting = input;
      return;
    }
    busy = true;
    background.<O>start(
        name, progress -> work.apply(input), o -> next(() -> done.accept(o)), this::fail);
  }

  private void fail(Exception e) {
    next(() -> failed.accept(e));
  }

  private void next(Runnable tell) {
    busy = false;
    I input = waiting;
    waiting = null;
    tell.run();
    if (input != null) {
      submit(input);
    }
  }
}
