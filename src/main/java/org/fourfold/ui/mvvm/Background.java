package org.fourfold.ui.mvvm;

import java.util.function.Consumer;

/** Runs work beside the screen; what it gives comes back on the screen's thread. */
public interface Background {

  /**
   * Work that may take long. Runs off the screen's thread.
   *
   * @param <T> what it gives
   */
  @FunctionalInterface
  interface Work<T> {
    T run(Progress progress) throws Exception;
  }

  /** What work tells and asks while it runs. Safe from its thread. */
  interface Progress {
    /**
     * @param message what is being done now
     * @param fraction done so far, from 0 to 1, negative where unknown
     */
    void tell(String message, double fraction);

    boolean cancelled();

    /** Called once, on the thread that cancels, at once where it is cancelled already. */
    void onCancel(Runnable action);
  }

  /**
   * Starts work.
   *
   * @param name for the status bar
   * @param done gets what the work gave, on the screen's thread
   * @param failed gets what it threw, on the screen's thread
   */
  <T> Running start(String name, Work<T> work, Consumer<T> done, Consumer<Exception> failed);
}
