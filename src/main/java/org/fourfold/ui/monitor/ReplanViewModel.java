package org.fourfold.ui.monitor;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.monitoring.PlanDifference;
import org.fourfold.domain.monitoring.Replanned;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.Totals;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.Actual;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.monitoring.Replanning;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.report.words.ConflictWords;
import org.fourfold.report.words.PlanWords;
import org.fourfold.solver.Cancellation;
import org.fourfold.ui.mvvm.Running;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.ProgressWords;
import org.fourfold.ui.shell.Session;

/** The rest of the horizon planned anew: asked for, shown beside the plan it was, kept. */
public final class ReplanViewModel {
  private final Session session;
  private final MonitorViewModel monitor;
  private final PlanOptimiser optimiser;
  private final Texts texts;
  private final NumberText numbers;
  private final ProgressWords progressWords;
  private final ObservableList<Period> periods = FXCollections.observableArrayList();
  private final ObjectProperty<Period> from = new SimpleObjectProperty<>(this, "from");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
  private final ReadOnlyObjectWrapper<Replanned> made = new ReadOnlyObjectWrapper<>(this, "made");
  private final BooleanBinding can;
  private final BooleanBinding canKeep;
  private final BooleanBinding stale;
  private String madeIn = "";
  private Running running;

  public ReplanViewModel(MonitorViewModel monitor, PlanOptimiser optimiser) {
    this.monitor = monitor;
    this.optimiser = optimiser;
    session = monitor.session();
    texts = monitor.texts();
    numbers = new NumberText(session.locale());
    progressWords = new ProgressWords(session.locale());
    can =
        Bindings.createBooleanBinding(
            () -> !busy.get() && from.get() != null && monitor.plan().isPresent(),
            busy,
            from,
            session.outcome());
    stale =
        Bindings.createBooleanBinding(
            this::isStale, made, session.inputHash(), session.workspace(), session.scenario());
    canKeep =
        Bindings.createBooleanBinding(
            () -> made.get() != null && made.get().after().hasPlan() && !isStale(),
            made,
            session.inputHash(),
            session.workspace(),
            session.scenario());
    session.department().addListener(_ -> fill());
    fill();
  }

  /** Begins with the first period without an actual. */
  private void fill() {
    List<Period> now = session.department().get().periods();
    if (periods.equals(now)) {
      return;
    }
    String chosen = from.get() == null ? "" : from.get().period();
    periods.setAll(now);
    int first = 0;
    for (Actual a : monitor.actuals()) {
      for (int t = 0; t < now.size(); t++) {
        first = now.get(t).period().equals(a.period()) ? Math.max(first, t + 1) : first;
      }
    }
    int fresh = Math.min(first, now.size() - 1);
    from.set(
        now.stream()
            .filter(p -> p.period().equals(chosen))
            .findFirst()
            .orElse(now.isEmpty() ? null : now.get(fresh)));
  }

  private boolean isStale() {
    Replanned now = made.get();
    if (now == null || session.inputHash().get().isEmpty()) {
      return false;
    }
    Department department = session.department().get();
    String happened = Replanning.hash(now.from(), department, monitor.actuals());
    return !now.after().inputHash().equals(session.inputHash().get())
        || !happened.equals(now.after().options().get(Replanned.ACTUALS))
        || !madeIn.equals(session.scenario().get());
  }

  /** Plans the rest anew. */
  public void start() {
    if (!can.get()) {
      return;
    }
    String first = from.get().period();
    Department department = session.department().get();
    PlanOutcome old = monitor.plan().orElseThrow();
    PlanRequest request = session.request().get();
    List<Actual> actuals = monitor.actuals();
    String scenario = session.scenario().get();
    Cancellation cancellation = new Cancellation();
    busy.set(true);
    message.set("");
    running =
        session
            .tasks()
            .start(
                texts.of("replan.task"),
                told -> {
                  told.onCancel(cancellation::request);
                  return new Replanning(optimiser)
                      .from(
                          first,
                          department,
                          old,
                          actuals,
                          request,
                          heard -> told.tell(progressWords.phase(heard), -1),
                          cancellation);
                },
                found -> take(found, scenario),
                e -> {
                  busy.set(false);
                  message.set(texts.of("replan.failed", String.valueOf(e.getMessage())));
                });
  }

  private void take(Replanned found, String scenario) {
    busy.set(false);
    madeIn = scenario;
    made.set(found);
    message.set(found.after().hasPlan() ? "" : texts.of("replan.none"));
  }

  public void cancel() {
    if (busy.get() && running != null) {
      running.cancel();
    }
  }

  /** Keeps the plan as a scenario that assumes nothing, and looks at it. */
  public void keep() {
    if (!canKeep.get()) {
      return;
    }
    Replanned now = made.get();
    ScenarioTree tree = new ScenarioTree(session.workspace().get());
    String code = tree.freeCode("REPLAN_");
    String name = texts.of("replan.name", names().period(now.from()));
    session.planning().take(code, now.after());
    session.branch(texts.of("replan.action", name), new Scenario(code, name, madeIn), List.of());
    message.set(texts.of("replan.kept", name));
  }

  /** Objective, totals, and how they change, a line each. */
  public List<ReplanLine> totals() {
    Replanned now = made.get();
    if (now == null || !now.after().hasPlan()) {
      return List.of();
    }
    Totals before = now.before().totals();
    Totals after = now.after().totals();
    List<ReplanLine> lines = new ArrayList<>();
    add(lines, texts.of("total.benefit", names().benefitUnit()), before.benefit(), after.benefit());
    add(lines, texts.of("total.cost", names().currency()), before.cost(), after.cost());
    add(lines, texts.of("total.income", names().currency()), before.income(), after.income());
    add(lines, texts.of("total.refused"), before.refused(), after.refused());
    double spentBefore = before.spend().values().stream().mapToDouble(v -> v).sum();
    double spentAfter = after.spend().values().stream().mapToDouble(v -> v).sum();
    add(lines, texts.of("total.spend", names().currency()), spentBefore, spentAfter);
    return lines;
  }

  /** Decisions of the periods to come that change. */
  public List<ReplanLine> differences() {
    List<ReplanLine> lines = new ArrayList<>();
    DecisionKind kind = null;
    for (PlanDifference d :
        made.get() == null ? List.<PlanDifference>of() : made.get().differences()) {
      if (d.kind() != kind) {
        kind = d.kind();
        lines.add(ReplanLine.heading(texts.of("kind." + kind.name())));
      }
      String unit = names().unit(kind, d.code());
      String name = names().name(kind, d.code());
      add(lines, unit.isEmpty() ? name : name + ", " + unit, d.before(), d.after());
    }
    return lines;
  }

  private void add(List<ReplanLine> lines, String name, double before, double after) {
    String change = numbers.amount(after - before);
    lines.add(
        new ReplanLine(
            name,
            numbers.amount(before),
            numbers.amount(after),
            after > before && !change.equals("0") ? "+" + change : change,
            false));
  }

  /** Why there is no plan for the rest; empty where there is one. */
  public List<String> conflict() {
    Replanned now = made.get();
    if (now == null || now.after().hasPlan()) {
      return List.of();
    }
    ConflictWords words = new ConflictWords(session.department().get(), session.locale());
    List<String> why = new ArrayList<>(words.conflict(now.after().conflict()));
    if (why.isEmpty()) {
      why.add(now.after().message());
    }
    return why;
  }

  private PlanWords names() {
    return new PlanWords(session.department().get(), session.locale());
  }

  public ObservableList<Period> periods() {
    return periods;
  }

  /** The first period planned anew. */
  public ObjectProperty<Period> from() {
    return from;
  }

  public String name(Period period) {
    return period == null ? "" : names().period(period.period());
  }

  public ReadOnlyObjectProperty<Replanned> made() {
    return made.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty message() {
    return message.getReadOnlyProperty();
  }

  public ObservableBooleanValue canStart() {
    return can;
  }

  public ObservableBooleanValue canKeep() {
    return canKeep;
  }

  /** Whether inputs or actuals have changed since. */
  public ObservableBooleanValue stale() {
    return stale;
  }
}
