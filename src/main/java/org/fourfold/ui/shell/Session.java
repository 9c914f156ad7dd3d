package org.fourfold.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.Actual;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.DirectEdit;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.monitoring.Replanning;
import org.fourfold.ui.mvvm.History;
import org.fourfold.ui.mvvm.Navigator;
import org.fourfold.ui.mvvm.Place;
import org.fourfold.ui.mvvm.Refresh;

/**
 * The open workspace, and all that screens share of it: its history, the scenario looked at, what
 * is wrong with it, its plans, where the planner is. Used from the screen's thread.
 */
public final class Session {
  private final Locale locale;
  private final Tasks tasks;
  private final Planner planner;
  private final History<Workspace> history;
  private final Navigator navigator;
  private final Planning planning;
  private final Saving saving;
  private final Drafts drafts;
  private final Refresh<Inspection.Input, Inspection> refresh;
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(this, "name", "");
  private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>(this, "file");
  private final ReadOnlyStringWrapper scenario = new ReadOnlyStringWrapper(this, "scenario", "");
  private final ReadOnlyObjectWrapper<Department> department =
      new ReadOnlyObjectWrapper<>(this, "department");
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
  private final ReadOnlyStringWrapper inputHash = new ReadOnlyStringWrapper(this, "inputHash", "");
  private final ReadOnlyObjectWrapper<PlanRequest> request =
      new ReadOnlyObjectWrapper<>(this, "request", PlanRequest.DEFAULT);
  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final ObservableList<Problem> shownProblems =
      FXCollections.unmodifiableObservableList(problems);
  private final ObjectBinding<Optional<PlanOutcome>> outcome;
  private final BooleanBinding stale;
  private final BooleanBinding canPlan;

  /** Set last of all that is looked at, so that what depends on it never sees half of a change. */
  private final ReadOnlyObjectWrapper<Inspection.Input> looked =
      new ReadOnlyObjectWrapper<>(this, "looked");

  public Session(Planner planner, Tasks tasks, Locale locale, String firstScreen) {
    this(
        planner,
        tasks,
        locale,
        Place.screen(firstScreen),
        new History<>(Workspace.empty(""), Session::ownRows),
        new Drafts());
  }

  private Session(
      Planner planner,
      Tasks tasks,
      Locale locale,
      Place place,
      History<Workspace> history,
      Drafts drafts) {
    this.planner = planner;
    this.tasks = tasks;
    this.locale = locale;
    this.history = history;
    this.drafts = drafts;
    looked.set(new Inspection.Input(history.present().get(), ""));
    department.set(looked.get().department());
    navigator = new Navigator(place);
    saving = new Saving(tasks.quiet(), history::markSaved);
    planning = new Planning(planner, tasks, saving::keep);
    refresh =
        new Refresh<>(
            "check", tasks.quiet(), Inspection::of, this::inspected, e -> inputHash.set(""));
    outcome =
        Bindings.createObjectBinding(
            () -> planning.outcome(key()), planning.outcomes(), request, looked);
    stale = Bindings.createBooleanBinding(this::isStale, outcome, inputHash);
    canPlan =
        Bindings.createBooleanBinding(
            () ->
                !planning.busy().get()
                    && errors().isEmpty()
                    && !department.get().periods().isEmpty(),
            planning.busy(),
            department,
            problems);
    history.present().addListener(_ -> show());
  }

  /** Rows of tables that a state does not share with the next. */
  private static long ownRows(Workspace state, Workspace next) {
    return PlanningTables.ALL.stream()
        .filter(t -> state.rows(t) != next.rows(t))
        .mapToLong(t -> state.rows(t).size())
        .sum();
  }

  private boolean isStale() {
    String now = inputHash.get();
    return !now.isEmpty()
        && outcome.get().filter(o -> !o.inputHash().equals(now) || happened(o)).isPresent();
  }

  /** Whether something else happened than what the plan was made anew from. */
  private boolean happened(PlanOutcome plan) {
    List<Actual> actuals = workspace().get().rows(PlanningTables.ACTUALS);
    return Replanning.outOfDate(plan, department.get(), actuals);
  }

  /**
   * Goes on in another language with what is open, done, planned, drafted and looked at; this
   * session is not to be used any more once it is there.
   *
   * @param then gets the session that goes on, after what is queued is kept
   */
  public void speak(Locale language, Consumer<Session> then) {
    saving.give(
        saver -> {
          Session next =
              new Session(
                  planner,
                  tasks.anew(),
                  language,
                  Place.screen(navigator.place().get().screen()),
                  history.copy(),
                  drafts.copy());
          next.goOn(this, saver);
          then.accept(next);
        });
  }

  private void goOn(Session before, Optional<Saver> saver) {
    saving.use(saver);
    name.set(before.name.get());
    file.set(before.file.get());
    request.set(before.request.get());
    if (saver.isPresent() && history.dirty().get()) {
      saving.save(history.undoable().get(), history.present().get());
    }
    planning.reset(Map.copyOf(before.planning.outcomes()));
    look(before.scenario.get());
  }

  /** Shows another workspace; the present one is let go after what is queued is kept. */
  public void open(Opened opened) {
    saving.use(opened.saver());
    name.set(opened.name());
    file.set(opened.file().orElse(null));
    scenario.set("");
    planning.reset(Map.of());
    history.reset(opened.workspace());
    show();
    planning.reset(opened.outcomes());
  }

  /** Keeps the workspace in another place from now on, with its history. */
  public void moved(Opened to) {
    saving.use(to.saver());
    name.set(to.name());
    file.set(to.file().orElse(null));
    history.markSaved(to.workspace());
    if (history.dirty().get()) {
      saving.save(history.undoable().get(), history.present().get());
    }
  }

  /**
   * Lets go of the file after what is queued is kept.
   *
   * @param then what may happen only once all is safe: ending the program
   */
  public void close(Runnable then) {
    planning.cancel();
    saving.close(then);
  }

  /**
   * Makes one change of what is looked at, which is one step of undo and is kept at once. Of a
   * scenario it becomes assumptions; where it cannot, nothing changes and {@link #refusal} says
   * why.
   *
   * @param action in the planner's words
   */
  public void edit(String action, UnaryOperator<Workspace> change) {
    refusal.set("");
    if (scenario.get().isEmpty()) {
      arrange(action, change);
      return;
    }
    Workspace shown = new Workspace(department.get().profile(), department.get().tables());
    switch (DirectEdit.of(workspace().get(), scenario.get(), shown, change.apply(shown))) {
      case DirectEdit.Made(Workspace made) -> arrange(action, _ -> made);
      case DirectEdit.Refused(Problem problem) -> refusal.set(problem.sentence(locale));
    }
  }

  /** Makes one change of the workspace itself, whatever scenario is looked at. */
  public void arrange(String action, UnaryOperator<Workspace> change) {
    Workspace before = workspace().get();
    history.apply(action, change.apply(before));
    keep(action, before);
  }

  /** Why the latest edit of a scenario could not be an assumption, {@code ""} where it could. */
  public ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  /**
   * Adds a scenario, whatever is looked at, and looks at it: one step of undo, which goes back to
   * the scenario looked at before where that is its parent.
   *
   * @param action in the planner's words
   */
  public void branch(String action, Scenario added, List<Assumption> assumptions) {
    Workspace before = workspace().get();
    history.apply(action, new ScenarioTree(before).with(added, assumptions));
    look(added.scenario());
    keep(action, before);
  }

  public void undo() {
    Workspace before = workspace().get();
    history.undo();
    keep(history.redoable().get(), before);
  }

  public void redo() {
    Workspace before = workspace().get();
    history.redo();
    ScenarioTrail.added(before, workspace().get(), scenario.get()).ifPresent(this::look);
    keep(history.undoable().get(), before);
  }

  private void keep(String action, Workspace before) {
    Workspace now = workspace().get();
    if (now != before) {
      saving.save(action, now);
    }
  }

  /** Looks at a scenario; {@code ""} is the base. */
  public void look(String wanted) {
    refusal.set("");
    scenario.set(wanted);
    show();
  }

  private void show() {
    scenario.set(
        ScenarioTrail.nearest(looked.get().workspace(), workspace().get(), scenario.get()));
    Inspection.Input now = new Inspection.Input(workspace().get(), scenario.get());
    department.set(now.department());
    looked.set(now);
    refresh.submit(now);
  }

  private void inspected(Inspection found) {
    if (found.input() == looked.get()) {
      inputHash.set(found.hash());
      if (!problems.equals(found.problems())) {
        problems.setAll(found.problems());
      }
    }
  }

  /** Plans the department looked at, with the request chosen. */
  public void plan(String taskName) {
    plan(taskName, request.get());
  }

  /** Plans the department looked at with another request, which is asked this once. */
  public void plan(String taskName, PlanRequest once) {
    planning.start(taskName, scenario.get(), department.get(), once);
  }

  /** Whether there is something to plan, nothing wrong with it, and no plan being made. */
  public ObservableBooleanValue canPlan() {
    return canPlan;
  }

  /** The plan of the scenario looked at for the focus and objective chosen, if there is one. */
  public ObservableValue<Optional<PlanOutcome>> outcome() {
    return outcome;
  }

  private OutcomeKey key() {
    PlanRequest r = request.get();
    return new OutcomeKey(
        scenario.get(), r.focus(), r.objective().orElse(department.get().profile().objective()));
  }

  /** Whether the plan shown was made for other inputs than those on screen. */
  public ObservableBooleanValue stale() {
    return stale;
  }

  /** What the next plan is asked for; screens set focus and objective here. */
  public ReadOnlyObjectProperty<PlanRequest> request() {
    return request.getReadOnlyProperty();
  }

  public void choose(PlanRequest wanted) {
    request.set(wanted);
  }

  public ReadOnlyObjectProperty<Workspace> workspace() {
    return history.present();
  }

  /** The department looked at, with the scenario's assumptions made. */
  public ReadOnlyObjectProperty<Department> department() {
    return department.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty scenario() {
    return scenario.getReadOnlyProperty();
  }

  /** Hash of the department looked at, {@code ""} until it is known. */
  public ReadOnlyStringProperty inputHash() {
    return inputHash.getReadOnlyProperty();
  }

  /** What is wrong with the department looked at. */
  public ObservableList<Problem> problems() {
    return shownProblems;
  }

  public List<Problem> errors() {
    return problems.stream().filter(Problem::isError).toList();
  }

  public ReadOnlyStringProperty name() {
    return name.getReadOnlyProperty();
  }

  /** Where the workspace is kept, null for nowhere. */
  public ReadOnlyObjectProperty<Path> file() {
    return file.getReadOnlyProperty();
  }

  public History<Workspace> history() {
    return history;
  }

  public Navigator navigator() {
    return navigator;
  }

  public Planning planning() {
    return planning;
  }

  public Saving saving() {
    return saving;
  }

  /** What screens hold beside the workspace. */
  public Drafts drafts() {
    return drafts;
  }

  public Tasks tasks() {
    return tasks;
  }

  public Locale locale() {
    return locale;
  }
}
