package org.fourfold.ui.mvvm;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work derived from an input that changes often: runs one at a time, and of the inputs that came in
 * meanwhile only the latest. Used from the screen's thread.
 */
public final class Refresh<I, O> {
  private final String name;
  private final Background background;
  private final BiFunction<I, Background.Progress, O> work;
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
    this(name, background, (input, _) -> work.apply(input), done, failed);
  }

  /**
   * Work that tells how far it is and may be stopped: then it throws what {@code failed} gets.
   *
   * @param work runs off the screen's thread
   * @param done gets each result on the screen's thread, the latest input's last
   */
  public Refresh(
      String name,
      Background background,
      BiFunction<I, Background.Progress, O> work,
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
        name, progress -> work.apply(input, progress), o -> next(() -> done.accept(o)), this::fail);
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
