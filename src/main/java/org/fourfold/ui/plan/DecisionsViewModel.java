package org.fourfold.ui.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.report.words.PlanWords;

/** The decisions of a plan in words, filtered. */
public final class DecisionsViewModel {
  private static final double NOTHING = 5e-7;

  /** One line: the decision with its names, period and unit in words. */
  public record Line(
      DecisionValue decision, String name, String other, String period, String unit) {}

  private final Locale locale;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final FilteredList<Line> shown = new FilteredList<>(lines);
  private final BooleanProperty nonzeroOnly = new SimpleBooleanProperty(this, "nonzeroOnly", true);
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ObjectProperty<DecisionKind> kind = new SimpleObjectProperty<>(this, "kind");

  public DecisionsViewModel(
      ObservableValue<Optional<PlanOutcome>> outcome,
      ObservableValue<Department> department,
      Locale locale) {
    this.locale = locale;
    outcome.addListener((_, _, now) -> show(now, department.getValue()));
    nonzeroOnly.addListener(_ -> filter());
    query.addListener(_ -> filter());
    kind.addListener(_ -> filter());
    show(outcome.getValue(), department.getValue());
  }

  private void show(Optional<PlanOutcome> now, Department department) {
    if (now.filter(PlanOutcome::hasPlan).isEmpty()) {
      lines.clear();
      return;
    }
    PlanWords names = new PlanWords(department, locale);
    lines.setAll(
        now.get().decisions().stream()
            .map(
                d ->
                    new Line(
                        d,
                        names.name(d.kind(), d.code()),
                        d.other().isEmpty() ? "" : names.category(d.other()),
                        names.period(d.period()),
                        names.unit(d.kind(), d.code())))
            .toList());
    filter();
  }

  private void filter() {
    String wanted = query.get().strip().toLowerCase(locale);
    shown.setPredicate(
        l ->
            (!nonzeroOnly.get() || Math.abs(l.decision().value()) > NOTHING)
                && (kind.get() == null || kind.get() == l.decision().kind())
                && (wanted.isEmpty()
                    || l.name().toLowerCase(locale).contains(wanted)
                    || l.other().toLowerCase(locale).contains(wanted)
                    || l.decision().code().toLowerCase(locale).contains(wanted)
                    || l.period().toLowerCase(locale).contains(wanted)));
  }

  public ObservableList<Line> shown() {
    return shown;
  }

  public int count() {
    return lines.size();
  }

  /** Kinds that occur, in their order. */
  public List<DecisionKind> kinds() {
    return lines.stream().map(l -> l.decision().kind()).distinct().sorted().toList();
  }

  /** Whether it is known which decisions are in every equally good plan. */
  public boolean tiesKnown() {
    return lines.stream().anyMatch(l -> l.decision().inOptima() != null);
  }

  public BooleanProperty nonzeroOnly() {
    return nonzeroOnly;
  }

  public StringProperty query() {
    return query;
  }

  /** The only kind shown, null for all. */
  public ObjectProperty<DecisionKind> kind() {
    return kind;
  }
}
