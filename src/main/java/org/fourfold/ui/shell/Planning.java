package org.fourfold.ui.shell;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.SolveProgress;
import org.fourfold.ui.mvvm.Running;

/** The plans of the open workspace, and the one being made. One plan is made at a time. */
public final class Planning {
  private final Planner planner;
  private final Tasks tasks;
  private final BiConsumer<OutcomeKey, PlanOutcome> planned;
  private final ObservableMap<OutcomeKey, PlanOutcome> outcomes = FXCollections.observableHashMap();
  private final ObservableMap<OutcomeKey, PlanOutcome> shown =
      FXCollections.unmodifiableObservableMap(outcomes);
  private final ReadOnlyObjectWrapper<Running> running =
      new ReadOnlyObjectWrapper<>(this, "running");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private final ReadOnlyObjectWrapper<SolveProgress> progress =
      new ReadOnlyObjectWrapper<>(this, "progress");
  private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper(this, "kept");
  private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");

  /**
   * @param planned hears of each new plan
   */
  Planning(Planner planner, Tasks tasks, BiConsumer<OutcomeKey, PlanOutcome> planned) {
    this.planner = planner;
    this.tasks = tasks;
    this.planned = planned;
  }

  void reset(Map<OutcomeKey, PlanOutcome> stored) {
    cancel();
    outcomes.clear();
    outcomes.putAll(stored);
    failure.set("");
    kept.set(false);
  }

  /** Plans; a plan still being made is cancelled and its result dropped. */
  void start(String name, String scenario, Department department, PlanRequest request) {
    cancel();
    running.set(null);
    failure.set("");
    kept.set(false);
    progress.set(null);
    busy.set(true);
    Cancellation cancellation = new Cancellation();
    Running[] mine = new Running[1];
    mine[0] =
        tasks.start(
            name,
            told -> {
              told.onCancel(cancellation::request);
              return planner.plan(
                  department,
                  request,
                  heard -> tasks.onScreen(() -> hear(cancellation, heard)),
                  cancellation);
            },
            outcome -> end(mine[0], scenario, outcome),
            e -> fail(mine[0], e));
    if (busy.get() && mine[0].running().get()) {
      running.set(mine[0]);
    }
  }

  private void hear(Cancellation asked, SolveProgress heard) {
    if (busy.get() && !asked.requested()) {
      progress.set(heard);
    }
  }

  private boolean superseded(Running mine) {
    return running.get() != null && running.get() != mine;
  }

  private void end(Running mine, String scenario, PlanOutcome outcome) {
    if (superseded(mine)) {
      return;
    }
    running.set(null);
    busy.set(false);
    OutcomeKey key = OutcomeKey.of(scenario, outcome);
    if (stoppedShort(outcome, outcomes.get(key))) {
      kept.set(true);
      return;
    }
    outcomes.put(key, outcome);
    planned.accept(key, outcome);
  }

  /** Whether a stopped run came to less than the plan that is there: then that one stays. */
  private static boolean stoppedShort(PlanOutcome now, PlanOutcome earlier) {
    return now.status() == PlanStatus.CANCELLED
        && earlier != null
        && earlier.hasPlan()
        && (!now.hasPlan() || earlier.inputHash().equals(now.inputHash()));
  }

  private void fail(Running mine, Exception e) {
    if (superseded(mine)) {
      return;
    }
    running.set(null);
    busy.set(false);
    failure.set(e.getMessage() == null ? e.toString() : e.getMessage());
  }

  /** Takes over a plan that was made elsewhere, as if it had been made here. */
  public void take(String scenario, PlanOutcome outcome) {
    OutcomeKey key = OutcomeKey.of(scenario, outcome);
    if (!stoppedShort(outcome, outcomes.get(key))) {
      outcomes.put(key, outcome);
      planned.accept(key, outcome);
    }
  }

  /** Stops the plan being made; its best so far becomes the result. */
  public void cancel() {
    if (running.get() != null) {
      running.get().cancel();
    }
  }

  public Optional<PlanOutcome> outcome(OutcomeKey key) {
    return Optional.ofNullable(outcomes.get(key));
  }

  public ObservableMap<OutcomeKey, PlanOutcome> outcomes() {
    return shown;
  }

  /** The plan being made, null for none. */
  public ReadOnlyObjectProperty<Running> running() {
    return running.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** What the engine last told, null before it tells anything. */
  public ReadOnlyObjectProperty<SolveProgress> progress() {
    return progress.getReadOnlyProperty();
  }

  /** Whether the latest run was stopped short, so that the plan before it stayed. */
  public ReadOnlyBooleanProperty kept() {
    return kept.getReadOnlyProperty();
  }

  /** Why the latest planning broke, {@code ""} where it did not. */
  public ReadOnlyStringProperty failure() {
    return failure.getReadOnlyProperty();
  }
}
