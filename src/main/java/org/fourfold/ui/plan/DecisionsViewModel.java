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
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.ui.mvvm.Texts;

/** The decisions of a plan in words, narrowed, in groups of one thing each. */
public final class DecisionsViewModel {
  private static final double NOTHING = 5e-7;

  private final Texts texts;
  private final ObservableList<DecisionLine> groups = FXCollections.observableArrayList();
  private final ObservableList<DecisionLine> groupsShown =
      FXCollections.unmodifiableObservableList(groups);
  private final BooleanProperty nonzeroOnly = new SimpleBooleanProperty(this, "nonzeroOnly", true);
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ObjectProperty<DecisionKind> kind = new SimpleObjectProperty<>(this, "kind");
  private List<DecisionValue> all = List.of();
  private int shown;
  private DecisionLines lines;

  public DecisionsViewModel(
      ObservableValue<Optional<PlanOutcome>> outcome,
      ObservableValue<Department> department,
      Texts texts) {
    this.texts = texts;
    outcome.addListener((_, _, now) -> show(now, department.getValue()));
    nonzeroOnly.addListener(_ -> narrow());
    query.addListener(_ -> narrow());
    kind.addListener(_ -> narrow());
    show(outcome.getValue(), department.getValue());
  }

  private void show(Optional<PlanOutcome> now, Department department) {
    Optional<PlanOutcome> plan = now.filter(PlanOutcome::hasPlan);
    lines = plan.map(p -> new DecisionLines(department, p, texts)).orElse(null);
    all = plan.map(PlanOutcome::decisions).orElse(List.of());
    narrow();
  }

  private void narrow() {
    List<DecisionValue> left = all.stream().filter(this::wanted).toList();
    shown = left.size();
    groups.setAll(lines == null ? List.of() : lines.groups(left));
  }

  private boolean wanted(DecisionValue d) {
    Locale locale = texts.locale();
    String words = query.get().strip().toLowerCase(locale);
    return (!nonzeroOnly.get() || Math.abs(d.value()) > NOTHING)
        && (kind.get() == null || kind.get() == d.kind())
        && (words.isEmpty()
            || lines.name(d).toLowerCase(locale).contains(words)
            || lines.other(d).toLowerCase(locale).contains(words)
            || d.code().toLowerCase(locale).contains(words)
            || lines.period(d).toLowerCase(locale).contains(words));
  }

  /** Decisions on one thing each, opening to its months. */
  public ObservableList<DecisionLine> groups() {
    return groupsShown;
  }

  public String sentence(DecisionLine line) {
    return lines.sentence(line);
  }

  /** What one more would change, and how far what it brings may move. */
  public List<String> facts(DecisionLine line) {
    return lines.facts(line);
  }

  /** Unit in which changes are counted. */
  public String unit() {
    return lines == null ? "" : lines.unit();
  }

  /** How many decisions are shown, in their groups. */
  public int shown() {
    return shown;
  }

  public int count() {
    return all.size();
  }

  /** Whether it is known which decisions are in every equally good plan. */
  public boolean tiesKnown() {
    return all.stream().anyMatch(d -> d.inOptima() != null);
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
