package org.fourfold.ui.scenarios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.fourfold.chart.Figure;
import org.fourfold.chart.WaterfallChart;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.Comparison;
import org.fourfold.domain.scenario.ScenarioResult;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.Waterfall;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.report.words.ConflictWords;
import org.fourfold.report.words.StepWords;
import org.fourfold.report.words.Worth;
import org.fourfold.ui.shell.OutcomeKey;
import org.fourfold.ui.shell.Session;

/** Two to six scenarios side by side: results, inputs that differ, and the way between them. */
public final class CompareViewModel {
  private final ScenariosViewModel scenarios;
  private final Session session;
  private final PlanOptimiser optimiser;
  private final Work work;
  private final Set<String> chosen = new LinkedHashSet<>();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
  private final ReadOnlyObjectWrapper<Comparison> comparison =
      new ReadOnlyObjectWrapper<>(this, "comparison");
  private final ObjectProperty<String> to = new SimpleObjectProperty<>(this, "to", "");
  private final BooleanBinding can;
  private final BooleanBinding stale;

  public CompareViewModel(ScenariosViewModel scenarios, PlanOptimiser optimiser) {
    this.scenarios = scenarios;
    this.optimiser = optimiser;
    session = scenarios.session();
    work = new Work(session.tasks(), scenarios.texts());
    can = Bindings.createBooleanBinding(() -> count.get() >= 2, count);
    stale = Bindings.createBooleanBinding(this::isStale, comparison, scenarios.revision());
    InvalidationListener forget = _ -> forget();
    scenarios.revision().addListener(forget);
    forget();
  }

  /** Drops what is no longer there; begins with the base and the first scenarios. */
  private void forget() {
    List<String> there = scenarios.all().stream().map(ScenarioLine::code).toList();
    chosen.retainAll(there);
    if (chosen.size() < 2 && comparison.get() == null) {
      there.stream().limit(3).forEach(chosen::add);
    }
    count.set(chosen.size());
  }

  private boolean isStale() {
    return comparison.get() != null
        && comparison.get().scenarios().stream()
            .anyMatch(s -> s.outcome() != null && !now(s.scenario(), s.outcome()));
  }

  private boolean now(String code, PlanOutcome outcome) {
    return scenarios.isOf(code, outcome);
  }

  public List<ScenarioLine> lines() {
    return scenarios.all();
  }

  public boolean isChosen(String code) {
    return chosen.contains(code);
  }

  /** Takes a scenario in or out; a seventh is not taken. */
  public void choose(String code, boolean in) {
    if (!in) {
      chosen.remove(code);
    } else if (chosen.size() < Comparison.MOST) {
      chosen.add(code);
    }
    count.set(chosen.size());
  }

  /** Compares these, whatever was chosen before. */
  void ask(List<String> codes) {
    chosen.clear();
    chosen.addAll(codes);
    count.set(0); // so that the choice is shown anew also where it is as many
    count.set(chosen.size());
    compare();
  }

  public ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  /** The codes chosen in the order of the tree. */
  private List<String> codes() {
    return scenarios.all().stream().map(ScenarioLine::code).filter(chosen::contains).toList();
  }

  /** Plans what has no plan of these inputs, and compares. */
  public void compare() {
    if (!can.get()) {
      return;
    }
    Workspace workspace = session.workspace().get();
    PlanRequest request = session.request().get();
    List<String> codes = codes();
    Map<OutcomeKey, PlanOutcome> kept = new HashMap<>(session.planning().outcomes());
    ScenarioQuestion question = new ScenarioQuestion(optimiser, workspace, request, codes, kept);
    work.ask(scenarios.texts().of("task.compare", codes.size()), question::answer, this::take);
  }

  private void take(Comparison found) {
    for (ScenarioResult s : found.scenarios()) {
      if (s.outcome() != null && !session.planning().outcomes().containsValue(s.outcome())) {
        session.planning().take(s.scenario(), s.outcome());
      }
    }
    to.set(found.scenarios().getLast().scenario());
    comparison.set(found);
  }

  /** The latest comparison, null before the first. */
  public ReadOnlyObjectProperty<Comparison> comparison() {
    return comparison.getReadOnlyProperty();
  }

  /** The scenario whose way from the first is shown. */
  public ObjectProperty<String> to() {
    return to;
  }

  public String name(String code) {
    return code.isEmpty() ? scenarios.texts().of("base") : tree().name(code);
  }

  private ScenarioTree tree() {
    return new ScenarioTree(session.workspace().get());
  }

  /** The way to the scenario chosen, empty where there is none. */
  public Optional<Figure> way() {
    Comparison now = comparison.get();
    return now == null ? Optional.empty() : now.to(to.get()).map(this::figure);
  }

  private Figure figure(Waterfall way) {
    Department department = session.department().get();
    StepWords words = new StepWords(department, session.locale());
    PlanOutcome outcome = comparison.get().scenarios().getFirst().outcome();
    return WaterfallChart.of(
        way,
        name(way.from()),
        name(way.to()),
        way.steps().stream().map(words::name).toList(),
        new Worth(department, outcome, session.locale()).unit(),
        session.locale());
  }

  /** Why the scenario chosen has no plan, in sentences; empty where it has one. */
  public List<String> why() {
    Comparison now = comparison.get();
    if (now == null) {
      return List.of();
    }
    ScenarioResult result =
        now.scenarios().stream()
            .filter(s -> s.scenario().equals(to.get()))
            .findFirst()
            .orElse(now.scenarios().getLast());
    List<String> why = new ArrayList<>();
    result.problems().forEach(p -> why.add(p.message(session.locale())));
    if (result.outcome() != null && !result.hasPlan()) {
      Department department = tree().resolve(result.scenario()).department();
      ConflictWords words = new ConflictWords(department, session.locale());
      why.addAll(words.conflict(result.outcome().conflict()));
      if (why.isEmpty()) {
        why.add(result.outcome().message());
      }
    }
    return why;
  }

  public ObservableBooleanValue canCompare() {
    return can;
  }

  /** Whether the comparison was made for other inputs. */
  public ObservableBooleanValue stale() {
    return stale;
  }

  Work work() {
    return work;
  }

  static boolean matches(PlanRequest request, Department department, PlanOutcome outcome) {
    OutcomeKey key = OutcomeKey.of("", outcome);
    return key.focus() == request.focus()
        && key.objective() == request.objective().orElse(department.profile().objective());
  }
}
