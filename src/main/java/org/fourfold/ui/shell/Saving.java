package org.fourfold.ui.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.store.AuditEntry;
import org.fourfold.ui.mvvm.Background;

/** Keeps every change, one after another, beside the screen; editing never waits for it. */
public final class Saving {

  /** How much of what the planner did is kept. */
  public enum State {
    /** Kept nowhere: a new workspace or the sample. */
    NOWHERE,
    SAVED,
    SAVING,
    /** The latest change could not be kept. */
    FAILED
  }

  /** What is done with the place. */
  private interface Step {
    void run(Saver saver) throws Exception;
  }

  /** One thing to do; the workspace is null where none is kept by it. */
  private record Job(Saver to, Step step, Workspace workspace) {}

  private final Background background;
  private final Consumer<Workspace> kept;
  private final Queue<Job> queue = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", State.NOWHERE);
  private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper(this, "reason", "");
  private Optional<Saver> saver = Optional.empty();
  private final List<Runnable> whenIdle = new ArrayList<>();
  private boolean busy;

  /**
   * @param kept hears of each workspace that is safe, on the screen's thread
   */
  Saving(Background background, Consumer<Workspace> kept) {
    this.background = background;
    this.kept = kept;
  }

  /** Saves into another place from now on; the present one is let go after what is queued. */
  void use(Optional<Saver> next) {
    close(() -> {});
    saver = next;
    state.set(next.isPresent() ? State.SAVED : State.NOWHERE);
    reason.set("");
  }

  void save(String action, Workspace workspace) {
    add(to -> to.save(action, workspace), workspace);
  }

  void keep(OutcomeKey key, PlanOutcome outcome) {
    add(to -> to.keep(key, outcome), null);
  }

  /**
   * Lets go of the place after what is queued is kept.
   *
   * @param then what may happen only once all is safe
   */
  void close(Runnable then) {
    add(Saver::close, null);
    saver = Optional.empty();
    whenIdle.add(then);
    next();
  }

  /** Reads the latest changes after what is queued is kept; where there is no place, nothing. */
  void changes(int most, Consumer<List<AuditEntry>> then, Consumer<Exception> failed) {
    whenIdle.add(
        () ->
            saver.ifPresent(
                kept -> background.start("changes", _ -> kept.changes(most), then, failed)));
    next();
  }

  /** Writes a checked archive of the place after what is queued is kept. */
  void backUp(Path archive, Background beside, Runnable then, Consumer<Exception> failed) {
    whenIdle.add(
        () ->
            saver.ifPresent(
                kept ->
                    beside.start(
                        "backup",
                        _ -> {
                          kept.backUp(archive);
                          return archive;
                        },
                        _ -> then.run(),
                        failed)));
    next();
  }

  /** Gives the place away, still open, after what is queued is kept. */
  void give(Consumer<Optional<Saver>> to) {
    whenIdle.add(
        () -> {
          Optional<Saver> mine = saver;
          saver = Optional.empty();
          to.accept(mine);
        });
    next();
  }

  private void add(Step step, Workspace workspace) {
    if (saver.isPresent()) {
      queue.add(new Job(saver.get(), step, workspace));
      state.set(State.SAVING);
      next();
    }
  }

  private void next() {
    if (busy) {
      return;
    }
    Job job = queue.poll();
    if (job == null) {
      List<Runnable> waiting = List.copyOf(whenIdle);
      whenIdle.clear();
      waiting.forEach(Runnable::run);
      return;
    }
    busy = true;
    background.start(
        "save",
        progress -> {
          job.step().run(job.to());
          return job;
        },
        this::done,
        this::failed);
  }

  private void done(Job job) {
    busy = false;
    if (job.workspace() != null && Optional.of(job.to()).equals(saver)) {
      kept.accept(job.workspace());
      reason.set("");
    }
    if (queue.isEmpty()) {
      state.set(
          saver.isEmpty() ? State.NOWHERE : reason.get().isEmpty() ? State.SAVED : State.FAILED);
    }
    next();
  }

  private void failed(Exception e) {
    busy = false;
    reason.set(e.getMessage() == null ? e.toString() : e.getMessage());
    state.set(State.FAILED);
    next();
  }

  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** Why the latest change could not be kept, {@code ""} where it was. */
  public ReadOnlyStringProperty reason() {
    return reason.getReadOnlyProperty();
  }
}
