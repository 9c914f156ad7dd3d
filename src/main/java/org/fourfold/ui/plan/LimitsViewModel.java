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
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PriceBasis;
import org.fourfold.domain.plan.Department;
import org.fourfold.ui.mvvm.Texts;

/** The limits of a plan in words, narrowed, in groups by thing or by month. */
public final class LimitsViewModel {
  private static final int BEST = 4;
  private static final int OF_ONE_KIND = 2;

  private final Texts texts;
  private final ObservableList<LimitLine> groups = FXCollections.observableArrayList();
  private final ObservableList<LimitLine> groupsShown =
      FXCollections.unmodifiableObservableList(groups);
  private final ObservableList<LimitLine> best = FXCollections.observableArrayList();
  private final ObservableList<LimitLine> bestShown =
      FXCollections.unmodifiableObservableList(best);
  private final BooleanProperty reachedOnly = new SimpleBooleanProperty(this, "reachedOnly", true);
  private final BooleanProperty byMonth = new SimpleBooleanProperty(this, "byMonth", false);
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ObjectProperty<LimitKind> kind = new SimpleObjectProperty<>(this, "kind");
  private List<LimitValue> all = List.of();
  private int shown;
  private LimitLines lines;

  public LimitsViewModel(
      ObservableValue<Optional<PlanOutcome>> outcome,
      ObservableValue<Department> department,
      Texts texts) {
    this.texts = texts;
    outcome.addListener((_, _, now) -> show(now, department.getValue()));
    reachedOnly.addListener(_ -> narrow());
    byMonth.addListener(_ -> narrow());
    query.addListener(_ -> narrow());
    kind.addListener(_ -> narrow());
    show(outcome.getValue(), department.getValue());
  }

  private void show(Optional<PlanOutcome> now, Department department) {
    Optional<PlanOutcome> plan = now.filter(PlanOutcome::hasPlan);
    lines = plan.map(p -> new LimitLines(department, p, texts)).orElse(null);
    all = plan.map(PlanOutcome::limits).orElse(List.of());
    best.setAll(
        lines == null
            ? List.of()
            : lines.worth().best(BEST, OF_ONE_KIND).stream().map(lines::line).toList());
    narrow();
  }

  private void narrow() {
    List<LimitValue> left = all.stream().filter(this::wanted).toList();
    shown = left.size();
    groups.setAll(
        lines == null ? List.of() : byMonth.get() ? lines.byMonth(left) : lines.byThing(left));
  }

  private boolean wanted(LimitValue l) {
    Locale locale = texts.locale();
    String words = query.get().strip().toLowerCase(locale);
    return (!reachedOnly.get() || l.binds())
        && (kind.get() == null || kind.get() == l.kind())
        && (words.isEmpty()
            || lines.name(l).toLowerCase(locale).contains(words)
            || l.code().toLowerCase(locale).contains(words)
            || lines.period(l).toLowerCase(locale).contains(words));
  }

  /** Groups of limits, each opening to its months or, by month, to its limits. */
  public ObservableList<LimitLine> groups() {
    return groupsShown;
  }

  /** The limits whose next unit would help most. */
  public ObservableList<LimitLine> best() {
    return bestShown;
  }

  /** What one more of a limit is worth, as a sentence. */
  public String sentence(LimitLine line) {
    return lines.worth().sentence(line.limit());
  }

  /** What else is known of a limit, a sentence each. */
  public List<String> facts(LimitLine line) {
    LimitValue l = line.limit();
    String range = Double.isNaN(line.gain()) || line.gain() == 0 ? "" : lines.range(l);
    String basis =
        l.shadowPriceBasis() == null || l.shadowPriceBasis() == PriceBasis.LINEAR
            ? ""
            : texts.of("limits.basis." + l.shadowPriceBasis());
    String left = l.binds() ? "" : texts.of("limits.left", lines.left(l));
    return List.of(left, range, basis).stream().filter(s -> !s.isEmpty()).toList();
  }

  /** Unit in which worth is counted. */
  public String unit() {
    return lines == null ? "" : lines.worth().unit();
  }

  /** How many limits are shown, in their groups. */
  public int shown() {
    return shown;
  }

  /** How many limits there are in all. */
  public int count() {
    return all.size();
  }

  public BooleanProperty reachedOnly() {
    return reachedOnly;
  }

  /** In groups by month; otherwise by thing. */
  public BooleanProperty byMonth() {
    return byMonth;
  }

  public StringProperty query() {
    return query;
  }

  /** The only kind shown, null for all. */
  public ObjectProperty<LimitKind> kind() {
    return kind;
  }
}
