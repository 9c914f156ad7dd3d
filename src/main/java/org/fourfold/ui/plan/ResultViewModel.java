package org.fourfold.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourfold.chart.AllocationChart;
import org.fourfold.chart.AllocationView;
import org.fourfold.chart.DemandChart;
import org.fourfold.chart.DemandPeriodChart;
import org.fourfold.chart.Figure;
import org.fourfold.chart.MoneyChart;
import org.fourfold.chart.SpendChart;
import org.fourfold.chart.UtilisationChart;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.service.Service;
import org.fourfold.ui.control.result.Headline;
import org.fourfold.ui.control.result.Headlines;
import org.fourfold.ui.mvvm.Texts;

/** A plan in headline numbers and charts: which part is looked at, and from which side. */
public final class ResultViewModel {
  private static final int MOST_CATEGORIES = 8;

  /** A side from which a part can be looked at: its name, and how to make its figure. */
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

  private final ReadOnlyObjectProperty<Department> department;
  private final ObservableValue<Optional<PlanOutcome>> outcome;
  private final Texts texts;
  private final ObjectProperty<Part> part =
      new SimpleObjectProperty<>(this, "part", Part.ALLOCATION);
  private final ObservableList<Side> sides = FXCollections.observableArrayList();
  private final ObservableList<Side> sidesShown = FXCollections.unmodifiableObservableList(sides);
  private final ObjectProperty<Side> side = new SimpleObjectProperty<>(this, "side");
  private final ReadOnlyObjectWrapper<Figure> figure = new ReadOnlyObjectWrapper<>(this, "figure");
  private final ObservableList<Headline> headlines = FXCollections.observableArrayList();
  private final ObservableList<Headline> headlinesShown =
      FXCollections.unmodifiableObservableList(headlines);
  private Department shown;

  public ResultViewModel(
      ReadOnlyObjectProperty<Department> department,
      ObservableValue<Optional<PlanOutcome>> outcome,
      Texts texts) {
    this.department = department;
    this.outcome = outcome;
    this.texts = texts;
    outcome.addListener((_, _, now) -> show(now));
    part.addListener(_ -> offer());
    side.addListener(_ -> draw());
    show(outcome.getValue());
  }

  private void show(Optional<PlanOutcome> now) {
    // Later edits make the plan stale; it is still read with the inputs it was made for.
    shown = department.get();
    headlines.setAll(
        now.filter(PlanOutcome::hasPlan)
            .map(o -> new Headlines(shown, o, texts.locale()).trust())
            .orElse(List.of()));
    offer();
  }

  private void offer() {
    String before = side.get() == null ? "" : side.get().label();
    List<Side> now = plan().isPresent() ? sides(part.get()) : List.of();
    sides.setAll(now);
    side.set(
        now.stream()
            .filter(s -> s.label().equals(before))
            .findFirst()
            .orElse(now.isEmpty() ? null : now.getFirst()));
    draw();
  }

  private List<Side> sides(Part wanted) {
    return switch (wanted) {
      case ALLOCATION -> allocations();
      case UTILISATION -> List.of(new Side(texts.of("side.utilisation"), UtilisationChart::of));
      case DEMAND -> demands();
      case MONEY ->
          List.of(
              new Side(texts.of("side.source"), MoneyChart::bySource),
              new Side(texts.of("side.category"), MoneyChart::byCategory),
              new Side(
                  texts.of("side.spend"), (d, o, l) -> SpendChart.of(d, o, MOST_CATEGORIES, l)));
      case LIMITS, DECISIONS -> List.of();
    };
  }

  private List<Side> allocations() {
    return AllocationView.of(shown).stream()
        .map(v -> new Side(v.label(texts.locale()), (d, o, l) -> AllocationChart.of(d, o, v, l)))
        .toList();
  }

  private List<Side> demands() {
    List<Side> offered = new ArrayList<>();
    offered.add(new Side(texts.of("side.all-services"), DemandChart::of));
    for (Service s : shown.services()) {
      offered.add(new Side(s.name(), (d, o, l) -> DemandPeriodChart.of(d, o, s, l)));
    }
    return offered;
  }

  private void draw() {
    figure.set(
        plan()
            .filter(_ -> side.get() != null)
            .map(o -> side.get().maker().of(shown, o, texts.locale()))
            .orElse(null));
  }

  private Optional<PlanOutcome> plan() {
    return outcome.getValue().filter(PlanOutcome::hasPlan);
  }

  public ObjectProperty<Part> part() {
    return part;
  }

  public ObservableList<Side> sides() {
    return sidesShown;
  }

  public ObjectProperty<Side> side() {
    return side;
  }

  /** The chart of the part looked at, null where it has none. */
  public ReadOnlyObjectProperty<Figure> figure() {
    return figure.getReadOnlyProperty();
  }

  public ObservableList<Headline> headlines() {
    return headlinesShown;
  }
}
