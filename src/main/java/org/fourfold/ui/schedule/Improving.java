package org.fourfold.ui.schedule;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.ScheduleDay;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleOutcome;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.scheduling.ScheduleOptimiser;
import org.fourfold.scheduling.ScheduleProgress;
import org.fourfold.solver.Cancellation;
import org.fourfold.ui.mvvm.Running;
import org.fourfold.ui.shell.Tasks;

/** The search for a better schedule, one at a time. */
final class Improving {
  private static final long SEED = 1;

  private final Tasks tasks;
  private final BiConsumer<ScheduleDay, ScheduleOutcome> found;
  private final Consumer<Exception> failed;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction");
  private final ReadOnlyObjectWrapper<ScheduleProgress> progress =
      new ReadOnlyObjectWrapper<>(this, "progress");
  private Running running;
  private Cancellation asked;

  /**
   * @param found gets the schedule and the day for which it was made
   */
  Improving(
      Tasks tasks, BiConsumer<ScheduleDay, ScheduleOutcome> found, Consumer<Exception> failed) {
    this.tasks = tasks;
    this.found = found;
    this.failed = failed;
  }

  /**
   * @param before the schedule of the day before it changed, empty for none
   */
  void start(
      String name,
      ScheduleDay day,
      ScheduleProblem problem,
      ScheduleObjective objective,
      List<Assignment> before,
      int seconds) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    progress.set(null);
    fraction.set(0);
    Cancellation cancellation = new Cancellation();
    asked = cancellation;
    running =
        tasks.start(
            name,
            told -> {
              told.onCancel(cancellation::request);
              return new ScheduleOptimiser(SEED)
                  .improve(
                      problem,
                      objective,
                      before,
                      Duration.ofSeconds(seconds),
                      heard -> tasks.onScreen(() -> hear(cancellation, heard, seconds)),
                      cancellation);
            },
            outcome -> end(() -> found.accept(day, outcome)),
            e -> end(() -> failed.accept(e)));
  }

  private void hear(Cancellation of, ScheduleProgress heard, int seconds) {
    if (busy.get() && of == asked) {
      progress.set(heard);
      fraction.set(Math.min(1, heard.seconds() / seconds));
    }
  }

  private void end(Runnable tell) {
    busy.set(false);
    tell.run();
  }

  /** Ends the search with the best so far. */
  void cancel() {
    if (busy.get() && running != null) {
      running.cancel();
    }
  }

  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Share of the time used, from 0 to 1. */
  ReadOnlyDoubleProperty fraction() {
    return fraction.getReadOnlyProperty();
  }

  /** What the search last told, null before. */
  ReadOnlyObjectProperty<ScheduleProgress> progress() {
    return progress.getReadOnlyProperty();
  }
}
