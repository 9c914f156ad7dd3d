package org.fourfold.ui.mvvm;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Work under way. Properties change on the screen's thread only; the rest is safe everywhere. */
public final class Running implements Background.Progress {
  private final String name;
  private final Executor screen;
  private final long started = System.nanoTime();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", -1);
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running", true);
  private final ReadOnlyBooleanWrapper cancelling =
      new ReadOnlyBooleanWrapper(this, "cancelling", false);
  private final List<Runnable> onCancel = new ArrayList<>();
  private boolean cancelled;

  Running(String name, Executor screen) {
    this.name = name;
    this.screen = screen;
  }

  public String name() {
    return name;
  }

  public double seconds() {
    return (System.nanoTime() - started) / 1e9;
  }

  @Override
  public void tell(String text, double done) {
    screen.execute(
        () -> {
          message.set(text);
          fraction.set(done);
        });
  }

  /** Asks the work to stop; it ends when it next looks. */
  public void cancel() {
    List<Runnable> actions;
    synchronized (this) {
      if (cancelled) {
        return;
      }
      cancelled = true;
      actions = List.copyOf(onCancel);
    }
    screen.execute(() -> cancelling.set(true));
    actions.forEach(Runnable::run);
  }

  @Override
  public synchronized boolean cancelled() {
    return cancelled;
  }

  @Override
  public void onCancel(Runnable action) {
    synchronized (this) {
      if (!cancelled) {
        onCancel.add(action);
        return;
      }
    }
    action.run();
  }

  void end(Runnable last) {
    screen.execute(
        () -> {
          running.set(false);
          last.run();
        });
  }

  public ReadOnlyStringProperty message() {
    return message.getReadOnlyProperty();
  }

  /** Done so far, from 0 to 1, negative where unknown. */
  public ReadOnlyDoubleProperty fraction() {
    return fraction.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  /** Asked to stop, not stopped yet. */
  public ReadOnlyBooleanProperty cancelling() {
    return cancelling.getReadOnlyProperty();
  }
}
