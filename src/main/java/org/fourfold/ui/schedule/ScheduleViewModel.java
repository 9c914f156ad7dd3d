package org.fourfold.ui.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourfold.chart.GanttChart;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.ClosureRow;
import org.fourfold.domain.schedule.JobRow;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleDay;
import org.fourfold.domain.schedule.ScheduleKpis.ClassKpis;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleOutcome;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleRule;
import org.fourfold.domain.schedule.UnitRow;
import org.fourfold.exchange.schedule.DayReading;
import org.fourfold.solver.Cancellation;
import org.fourfold.ui.control.GridViewModel;
import org.fourfold.ui.control.HistoryTables;
import org.fourfold.ui.mvvm.Background.Progress;
import org.fourfold.ui.mvvm.History;
import org.fourfold.ui.mvvm.Refresh;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;

/** A day of jobs by every rule, the schedule looked at, and the search for a better one. */
public final class ScheduleViewModel {
  /** More jobs than are laid anew while one is dragged. */
  private static final int WEIGHED = 500;

  /** For the bound on tardiness and waits, each time rules are compared. */
  private static final double BOUND_SECONDS = 0.3;

  private final Session session;
  private final Texts texts;
  private final ScheduleSentences sentences;
  private final History<ScheduleDay> history;
  private final HistoryTables<ScheduleDay> tables;
  private final GridViewModel<JobRow> jobs;
  private final GridViewModel<UnitRow> units;
  private final GridViewModel<ClosureRow> closures;
  private final Improving improving;
  private final Refresh<Comparison.Input, Comparison> comparing;
  private final ObjectProperty<ScheduleObjective> objective =
      new SimpleObjectProperty<>(this, "objective", ScheduleObjective.WEIGHTED_TARDINESS);
  private final ObjectProperty<ScheduleRule> shown =
      new SimpleObjectProperty<>(this, "shown", ScheduleRule.FCFS);
  private final IntegerProperty urgency = new SimpleIntegerProperty(this, "urgency", 0);
  private final IntegerProperty seconds = new SimpleIntegerProperty(this, "seconds", 10);
  private final ReadOnlyObjectWrapper<Comparison> comparison =
      new ReadOnlyObjectWrapper<>(this, "comparison");
  private final ReadOnlyObjectWrapper<GanttChart> gantt =
      new ReadOnlyObjectWrapper<>(this, "gantt");
  private final ObservableList<KpiLine> lines = FXCollections.observableArrayList();
  private final ObservableList<Integer> classes = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper finding = new ReadOnlyStringWrapper(this, "finding", "");
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
  private ScheduleOutcome improved;
  private ScheduleDay improvedOn;
  private ScheduleObjective improvedFor;

  public ScheduleViewModel(Session session) {
    this.session = session;
    texts = new Texts(ScheduleViewModel.class, session.locale());
    history = session.drafts().of("schedule", texts.of("title"), DayFiles::example);
    sentences = new ScheduleSentences(texts);
    tables = new HistoryTables<>(history, new DayTables(), session.locale());
    jobs = new GridViewModel<>(ScheduleDay.JOBS, tables);
    units = new GridViewModel<>(ScheduleDay.UNITS, tables);
    closures = new GridViewModel<>(ScheduleDay.CLOSURES, tables);
    improving = new Improving(session.tasks(), this::improved, this::failed);
    comparing =
        new Refresh<>(
            texts.of("task.compare"), session.tasks(), this::compared, this::show, this::failed);
    history.present().addListener(_ -> compare());
    objective.addListener(_ -> compare());
    shown.addListener(_ -> look());
    urgency.addListener(_ -> list());
    compare();
  }

  /** Lays the day by every rule again. */
  public void compare() {
    comparing.submit(input());
  }

  private Comparison compared(Comparison.Input input, Progress told) {
    Cancellation cancellation = new Cancellation();
    told.onCancel(cancellation::request);
    int rules = ScheduleRule.values().length;
    return Comparison.of(
        input,
        BOUND_SECONDS,
        cancellation,
        rule -> told.tell(sentences.rule(rule), (double) rule.ordinal() / rules));
  }

  private Comparison.Input input() {
    boolean same = improvedFor == objective.get();
    return new Comparison.Input(
        history.present().get(), objective.get(), same ? improved : null, improvedOn);
  }

  private void show(Comparison made) {
    List<Assignment> before = assignments();
    tables.show(made.problems());
    comparison.set(made);
    trouble.set(sentences.problems(made.problems()));
    finding.set(sentences.finding(made));
    if (shown.get() == ScheduleRule.OPTIMISE && made.improved().isEmpty()) {
      shown.set(ScheduleRule.FCFS);
    }
    list();
    look();
    String moved = sentences.stability(before, assignments());
    if (!moved.isEmpty()) {
      message.set(moved);
    }
  }

  /** What is scheduled, on what; empty where there is no schedule. */
  Optional<ScheduleProblem> problem() {
    Comparison now = comparison.get();
    return now == null || assignments().isEmpty() ? Optional.empty() : now.problem();
  }

  /** The schedule looked at. */
  List<Assignment> assignments() {
    Comparison now = comparison.get();
    return now == null ? List.of() : now.assignments(shown.get());
  }

  private void list() {
    Comparison now = comparison.get();
    if (now == null) {
      return;
    }
    List<Integer> found =
        now.outcomes().isEmpty()
            ? List.of()
            : now.outcomes().getFirst().kpis().classes().stream().map(ClassKpis::urgency).toList();
    if (!classes.equals(found)) {
      classes.setAll(found);
    }
    double bound = now.bound();
    double least = now.outcomes().stream().mapToDouble(ScheduleOutcome::objective).min().orElse(0);
    lines.setAll(
        now.outcomes().stream()
            .sorted(Comparator.comparing(o -> o.rule() != ScheduleRule.OPTIMISE))
            .map(
                o ->
                    KpiLine.of(
                        o.rule(),
                        sentences.rule(o.rule()),
                        o.kpis(),
                        urgency.get(),
                        o.objective(),
                        bound,
                        o.objective() <= least + 1e-9))
            .toList());
  }

  private void look() {
    Comparison now = comparison.get();
    if (now != null && now.problem().isPresent()) {
      now.of(shown.get())
          .ifPresent(o -> gantt.set(GanttChart.of(now.problem().get(), o, session.locale())));
    }
    if (now != null && now.outcomes().isEmpty()) {
      gantt.set(null);
    }
  }

  /** Searches for a better schedule by the objective chosen, for so many seconds. */
  public void improve() {
    Comparison now = comparison.get();
    if (now != null && now.problem().isPresent() && !now.outcomes().isEmpty()) {
      message.set("");
      if (improvedFor != now.input().objective()) {
        improved = null;
        improvedFor = now.input().objective();
      }
      improving.start(
          texts.of("task.improve"),
          now.input().day(),
          now.problem().get(),
          now.input().objective(),
          now.improvedBefore() ? now.assignments(ScheduleRule.OPTIMISE) : List.of(),
          seconds.get());
    }
  }

  private void improved(ScheduleDay day, ScheduleOutcome outcome) {
    improved = outcome;
    improvedOn = day;
    Comparison made = Comparison.of(input());
    List<Assignment> before = assignments();
    show(made);
    shown.set(ScheduleRule.OPTIMISE);
    message.set(sentences.stability(before, assignments()));
  }

  private void failed(Exception e) {
    if (e instanceof CancellationException) {
      message.set(texts.of("compare.stopped"));
      return;
    }
    trouble.set(texts.of("failed", String.valueOf(e.getMessage())));
  }

  /**
   * Fixes where a job is and when it starts. Where that cannot be, says why and changes nothing.
   *
   * @param start milliseconds on the day's clock
   */
  public void pin(String job, int operation, String unit, long start) {
    ScheduleDay next = pinned(job, operation, unit, start);
    List<Problem> refused = DayReading.of(next).problems();
    if (refused.stream().anyMatch(Problem::isError)) {
      message.set(texts.of("pin.refused", sentences.problems(refused)));
    } else {
      message.set("");
      history.apply(texts.of("action.pin", job), next);
    }
  }

  private ScheduleDay pinned(String job, int operation, String unit, long start) {
    ScheduleClock clock = comparison.get().problem().orElseThrow().clock();
    return history.present().get().pinned(job, operation, unit, clock.text(start));
  }

  /** What pinning a job there would come to, in a sentence; changes nothing. */
  public void weigh(String job, int operation, String unit, long start) {
    Comparison now = comparison.get();
    ScheduleDay next = pinned(job, operation, unit, start);
    if (next.jobs().size() <= WEIGHED) {
      Comparison then = Comparison.of(now.input().on(next));
      message.set(
          then.of(shown.get())
              .map(o -> sentences.weighed(o, now.of(shown.get()).orElse(o)))
              .orElse(texts.of("pin.refused", sentences.problems(then.problems()))));
    }
  }

  /** Lets a job go wherever its rule puts it. */
  public void unpin(String job, int operation) {
    ScheduleDay day = history.present().get();
    history.apply(texts.of("action.unpin", job), day.pinned(job, operation, "", ""));
  }

  public void unpinAll() {
    ScheduleDay day = history.present().get();
    history.apply(texts.of("action.unpinAll"), day.withJobs(j -> j.pinnedTo("", "")));
  }

  void replace(String action, ScheduleDay day) {
    message.set("");
    history.apply(action, day);
  }

  void tell(String text) {
    message.set(text);
  }

  public History<ScheduleDay> history() {
    return history;
  }

  public ObjectProperty<ScheduleObjective> objective() {
    return objective;
  }

  /** The rule whose schedule is drawn. */
  public ObjectProperty<ScheduleRule> shown() {
    return shown;
  }

  /** Class of urgency whose jobs the figures are of, 0 for all. */
  public IntegerProperty urgency() {
    return urgency;
  }

  /** How long a search may take. */
  public IntegerProperty seconds() {
    return seconds;
  }

  public ReadOnlyObjectProperty<GanttChart> gantt() {
    return gantt.getReadOnlyProperty();
  }

  ObservableList<KpiLine> lines() {
    return lines;
  }

  /** Classes of urgency there are. */
  public ObservableList<Integer> classes() {
    return classes;
  }

  public ReadOnlyStringProperty finding() {
    return finding.getReadOnlyProperty();
  }

  /** What the last step came to, {@code ""} for nothing. */
  public ReadOnlyStringProperty message() {
    return message.getReadOnlyProperty();
  }

  /** Why there is no schedule, {@code ""} where there is one. */
  public ReadOnlyStringProperty trouble() {
    return trouble.getReadOnlyProperty();
  }

  Improving improving() {
    return improving;
  }

  ScheduleSentences sentences() {
    return sentences;
  }

  public GridViewModel<JobRow> jobs() {
    return jobs;
  }

  public GridViewModel<UnitRow> units() {
    return units;
  }

  public GridViewModel<ClosureRow> closures() {
    return closures;
  }

  public Texts texts() {
    return texts;
  }
}
