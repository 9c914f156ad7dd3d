package org.fourfold.ui.shell;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourfold.ui.mvvm.Background;
import org.fourfold.ui.mvvm.Running;

/** Work that the status bar shows while it runs. */
public final class Tasks implements Background {
  private final Background background;
  private final Executor screen;
  private final ObservableList<Running> running = FXCollections.observableArrayList();
  private final ObservableList<Running> shown = FXCollections.unmodifiableObservableList(running);

  /**
   * @param screen runs something on the screen's thread
   */
  public Tasks(Background background, Executor screen) {
    this.background = background;
    this.screen = screen;
  }

  /** Beside the same screen, with nothing running and nobody listening. */
  Tasks anew() {
    return new Tasks(background, screen);
  }

  @Override
  public <T> Running start(
      String name, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
    Running task = background.start(name, work, done, failed);
    if (task.running().get()) {
      running.add(task);
      task.running().addListener(_ -> running.remove(task));
    }
    return task;
  }

  /** Work too short for the status bar. */
  public Background quiet() {
    return background;
  }

  public void onScreen(Runnable action) {
    screen.execute(action);
  }

  /** What runs now, the earliest first. */
  public ObservableList<Running> running() {
    return shown;
  }
}
