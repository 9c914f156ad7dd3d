package org.fourfold.ui.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.fourfold.chart.Figure;
import org.fourfold.chart.RangeChart;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.Staircase;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.AssumptionGroup;
import org.fourfold.domain.scenario.Tornado;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.report.words.AssumptionWords;
import org.fourfold.report.words.BindingLimit;
import org.fourfold.report.words.PlanWords;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;
import org.fourfold.whatif.StaircaseSteps;
import org.fourfold.whatif.TornadoBars;

/** What the limits of the plan cost one after another, and which assumption matters most. */
public final class LimitsViewModel {
  /** Limits of the plan that are added, the dearest of them. */
  private static final int MOST = 8;

  private final Session session;
  private final PlanOptimiser optimiser;
  private final Texts texts;
  private final Answer staircase;
  private final Answer tornado;

  /** A figure with the inputs that it was made of. */
  final class Answer {
    private final Work work;
    private final ReadOnlyObjectWrapper<Figure> figure =
        new ReadOnlyObjectWrapper<>(this, "figure");
    private final ReadOnlyStringWrapper hash = new ReadOnlyStringWrapper(this, "hash", "");
    private final BooleanBinding stale;

    Answer() {
      work = new Work(session.tasks(), texts);
      stale =
          Bindings.createBooleanBinding(
              () ->
                  !hash.get().isEmpty()
                      && !session.inputHash().get().isEmpty()
                      && !hash.get().equals(session.inputHash().get()),
              hash,
              session.inputHash());
    }

    void show(Figure found, String madeOf) {
      figure.set(found);
      hash.set(madeOf);
    }

    Work work() {
      return work;
    }

    ReadOnlyObjectProperty<Figure> figure() {
      return figure.getReadOnlyProperty();
    }

    /** Whether it was made for other inputs than those looked at. */
    ObservableBooleanValue stale() {
      return stale;
    }
  }

  public LimitsViewModel(Session session, PlanOptimiser optimiser, Texts texts) {
    this.session = session;
    this.optimiser = optimiser;
    this.texts = texts;
    staircase = new Answer();
    tornado = new Answer();
  }

  /** A place for one more answer about what is looked at. */
  Answer another() {
    return new Answer();
  }

  Answer staircase() {
    return staircase;
  }

  Answer tornado() {
    return tornado;
  }

  Texts texts() {
    return texts;
  }

  /** Asked for what is looked at, whatever is edited while it is worked out. */
  private PlanRequest request() {
    return session.request().get();
  }

  /** Adds the dearest limits of the plan one at a time; says so where there is no plan. */
  public void climb() {
    Optional<PlanOutcome> plan = session.outcome().getValue().filter(PlanOutcome::hasPlan);
    List<BindingLimit> priced = plan.map(BindingLimit::priced).orElse(List.of());
    if (priced.isEmpty()) {
      staircase.work().say(texts.of("staircase.noPlan"));
      return;
    }
    List<StaircaseSteps.Named> limits =
        priced.stream()
            .limit(MOST)
            .map(l -> new StaircaseSteps.Named(l.kind(), l.code(), ""))
            .toList();
    Department department = session.department().get();
    PlanRequest asked = request();
    staircase
        .work()
        .ask(
            texts.of("task.staircase"),
            (listener, cancellation) ->
                new StaircaseSteps(optimiser)
                    .climb(department, asked, limits, false, listener, cancellation),
            found -> staircase.show(figure(department, found), found.inputHash()));
  }

  private Figure figure(Department department, Staircase found) {
    PlanWords names = new PlanWords(department, session.locale());
    List<String> steps = new ArrayList<>();
    found
        .steps()
        .forEach(
            s ->
                steps.add(
                    s.kind() == null
                        ? texts.of("staircase.none")
                        : names.name(s.kind(), s.code())));
    return RangeChart.of(found, steps, unit(department, found.goal()), session.locale());
  }

  /** Moves every assumption with a low and a high, and every uncertain number, one at a time. */
  public void blow() {
    Workspace workspace = session.workspace().get();
    Department department = session.department().get();
    String scenario = session.scenario().get();
    PlanRequest asked = request();
    tornado
        .work()
        .ask(
            texts.of("task.tornado"),
            (listener, cancellation) ->
                new TornadoBars(optimiser, workspace).blow(scenario, asked, listener, cancellation),
            found -> tornado.show(figure(department, found), found.inputHash()));
  }

  private Figure figure(Department department, Tornado found) {
    AssumptionWords words = new AssumptionWords(department, session.locale());
    List<String> names =
        found.bars().stream().map(b -> words.of(new AssumptionGroup(b.assumptions()))).toList();
    return RangeChart.of(found, names, unit(department, found.goal()), session.locale());
  }

  private String unit(Department department, Objective goal) {
    PlanWords words = new PlanWords(department, session.locale());
    return goal == Objective.MOST_BENEFIT ? words.benefitUnit() : words.currency();
  }
}
