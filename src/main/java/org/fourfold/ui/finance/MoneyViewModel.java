package org.fourfold.ui.finance;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourfold.chart.CashChart;
import org.fourfold.chart.Figure;
import org.fourfold.chart.MoneyChart;
import org.fourfold.chart.MoneyCostChart;
import org.fourfold.chart.PlannedMoney;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.report.MoneyStatement;
import org.fourfold.report.ReportInput;
import org.fourfold.report.page.Paper;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;

/** The money of the plan at hand: the tables of the budget statement, and charts beside them. */
public final class MoneyViewModel {
  /** A side from which it can be looked at who pays for what. */
  public record Side(String label, Maker maker) {
    @Override
    public String toString() {
      return label;
    }
  }

  /** Makes a figure of a plan. */
  @FunctionalInterface
  public interface Maker {
    Figure of(Department department, PlanOutcome outcome, Locale locale);
  }

  private final Session session;
  private final Texts texts;
  private final ObservableValue<Optional<PlanOutcome>> outcome;
  private final ObservableBooleanValue stale;
  private final ObservableList<Side> sides = FXCollections.observableArrayList();
  private final ObservableList<Side> sidesShown = FXCollections.unmodifiableObservableList(sides);
  private final ObjectProperty<Side> side = new SimpleObjectProperty<>(this, "side");
  private final ReadOnlyObjectWrapper<Figure> covered =
      new ReadOnlyObjectWrapper<>(this, "covered");
  private final ReadOnlyObjectWrapper<Figure> cash = new ReadOnlyObjectWrapper<>(this, "cash");
  private final ReadOnlyObjectWrapper<Figure> cost = new ReadOnlyObjectWrapper<>(this, "cost");
  private final ReadOnlyObjectWrapper<MoneyStatement> statement =
      new ReadOnlyObjectWrapper<>(this, "statement");
  private Department shown;

  public MoneyViewModel(Session session) {
    this.session = session;
    texts = new Texts(MoneyViewModel.class, session.locale());
    outcome = session.outcome();
    stale = session.stale();
    outcome.addListener((_, _, now) -> show(now));
    side.addListener(_ -> draw());
    show(outcome.getValue());
  }

  private void show(Optional<PlanOutcome> now) {
    // Later edits make the plan stale; it is still read with the inputs it was made for.
    shown = session.department().get();
    Optional<PlanOutcome> plan = now.filter(PlanOutcome::hasPlan);
    cash.set(plan.map(o -> CashChart.of(shown, o, texts.locale())).orElse(null));
    cost.set(plan.map(o -> MoneyCostChart.of(shown, o, texts.locale())).orElse(null));
    String before = side.get() == null ? "" : side.get().label();
    sides.setAll(plan.isPresent() ? offered() : List.of());
    side.set(
        sides.stream()
            .filter(s -> s.label().equals(before))
            .findFirst()
            .orElse(sides.isEmpty() ? null : sides.getFirst()));
    draw();
    statement.set(plan.map(this::statement).orElse(null));
  }

  private List<Side> offered() {
    List<Side> all = new ArrayList<>();
    all.add(new Side(texts.of("side.source"), MoneyChart::bySource));
    all.add(new Side(texts.of("side.category"), MoneyChart::byCategory));
    for (FundingSource source : shown.rows(FundingSource.class)) {
      String code = source.source();
      all.add(new Side(source.name(), (d, o, l) -> MoneyChart.ofSource(d, o, code, l)));
    }
    if (new PlannedMoney(shown, outcome.getValue().orElseThrow()).hasAccount()) {
      all.add(
          new Side(
              texts.of("side.cash"), (d, o, l) -> MoneyChart.ofSource(d, o, PlannedMoney.CASH, l)));
    }
    return all;
  }

  private void draw() {
    covered.set(
        outcome
            .getValue()
            .filter(o -> o.hasPlan() && side.get() != null)
            .map(o -> side.get().maker().of(shown, o, texts.locale()))
            .orElse(null));
  }

  private MoneyStatement statement(PlanOutcome plan) {
    return new MoneyStatement(
        new ReportInput(
            session.workspace().get(),
            shown,
            plan,
            session.scenario().get(),
            LocalDateTime.MIN,
            Paper.A4,
            texts.locale(),
            ""));
  }

  /** The tables, null where there is no plan. */
  public ReadOnlyObjectProperty<MoneyStatement> statement() {
    return statement.getReadOnlyProperty();
  }

  public ObservableList<Side> sides() {
    return sidesShown;
  }

  public ObjectProperty<Side> side() {
    return side;
  }

  /** Who pays for what, from the side chosen. */
  public ReadOnlyObjectProperty<Figure> covered() {
    return covered.getReadOnlyProperty();
  }

  /** Cash at the end of each period, null where income cannot be spent. */
  public ReadOnlyObjectProperty<Figure> cash() {
    return cash.getReadOnlyProperty();
  }

  /** What money costs. */
  public ReadOnlyObjectProperty<Figure> cost() {
    return cost.getReadOnlyProperty();
  }

  /** The plan shown was made for other inputs. */
  public ObservableBooleanValue stale() {
    return stale;
  }

  /** Plans, with what was asked for last. */
  public void optimise() {
    if (session.canPlan().get()) {
      session.plan(texts.of("task"));
    }
  }

  public ObservableBooleanValue canOptimise() {
    return session.canPlan();
  }

  /** Goes to the budget statement on paper. */
  public void print() {
    session.navigator().go("reports");
  }

  public Texts texts() {
    return texts;
  }
}
