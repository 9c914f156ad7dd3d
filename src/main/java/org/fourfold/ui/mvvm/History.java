package org.fourfold.ui.mvvm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.ToLongBiFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Undo and redo as two stacks of immutable states. Used by one thread.
 *
 * @param <T> an immutable state
 */
public final class History<T> {
  private static final int DEPTH = 2000;
  private static final int KEPT = 20;
  private static final long MOST = 20_000_000;

  /** A state left behind, what was done to leave it, and what it alone holds. */
  private record Step<T>(String action, T state, long size) {}

  private final ToLongBiFunction<T, T> size;
  private final Deque<Step<T>> past = new ArrayDeque<>();
  private final Deque<Step<T>> future = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<T> present = new ReadOnlyObjectWrapper<>(this, "present");
  private final ReadOnlyObjectWrapper<T> saved = new ReadOnlyObjectWrapper<>(this, "saved");
  private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper(this, "undoable", "");
  private final ReadOnlyStringWrapper redoable = new ReadOnlyStringWrapper(this, "redoable", "");
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
  private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");

  public History(T state) {
    this(state, (_, _) -> 0);
  }

  /**
   * A history that forgets old steps sooner where they are large.
   *
   * @param size how much a state holds that the next one does not share
   */
  public History(T state, ToLongBiFunction<T, T> size) {
    this.size = size;
    reset(state);
  }

  /** The same steps, heard by nobody yet. */
  public History<T> copy() {
    History<T> copy = new History<>(present.get(), size);
    copy.past.addAll(past);
    copy.future.addAll(future);
    copy.saved.set(saved.get());
    copy.show(present.get());
    return copy;
  }

  /** Begins anew with a state that counts as saved. */
  public void reset(T state) {
    past.clear();
    future.clear();
    saved.set(state);
    show(state);
  }

  /**
   * Goes on to a next state; one that equals the present leaves everything as it is.
   *
   * @param action what was done, in the planner's words: "Change of Nurse hours"
   */
  public void apply(String action, T next) {
    if (next.equals(present.get())) {
      return;
    }
    past.push(step(action, next));
    long held = past.stream().mapToLong(Step::size).sum();
    while (past.size() > DEPTH || held > MOST && past.size() > KEPT) {
      held -= past.removeLast().size();
    }
    future.clear();
    show(next);
  }

  private Step<T> step(String action, T next) {
    return new Step<>(action, present.get(), size.applyAsLong(present.get(), next));
  }

  public void undo() {
    move(past, future);
  }

  public void redo() {
    move(future, past);
  }

  private void move(Deque<Step<T>> from, Deque<Step<T>> to) {
    if (!from.isEmpty()) {
      Step<T> step = from.pop();
      to.push(step(step.action(), step.state()));
      show(step.state());
    }
  }

  /** Says that this state is now kept for good. */
  public void markSaved(T state) {
    saved.set(state);
    dirty.set(present.get() != state);
  }

  private void show(T state) {
    undoable.set(past.isEmpty() ? "" : past.peek().action());
    redoable.set(future.isEmpty() ? "" : future.peek().action());
    canUndo.set(!past.isEmpty());
    canRedo.set(!future.isEmpty());
    dirty.set(state != saved.get());
    present.set(state);
  }

  public ReadOnlyObjectProperty<T> present() {
    return present.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canUndo() {
    return canUndo.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canRedo() {
    return canRedo.getReadOnlyProperty();
  }

  /** What undo would take back, {@code ""} for nothing. */
  public ReadOnlyStringProperty undoable() {
    return undoable.getReadOnlyProperty();
  }

  /** What redo would do again, {@code ""} for nothing. */
  public ReadOnlyStringProperty redoable() {
    return redoable.getReadOnlyProperty();
  }

  /** Whether the present differs from what is kept. */
  public ReadOnlyBooleanProperty dirty() {
    return dirty.getReadOnlyProperty();
  }
}
