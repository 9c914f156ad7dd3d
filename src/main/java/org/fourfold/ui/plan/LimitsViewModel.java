package org.fourfold.ui.plan;

import java.util.Comparator;
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
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.report.words.PlanWords;
import org.fourfold.report.words.Worth;

/** The limits of a plan in words, filtered; those whose next unit is worth most come first. */
public final class LimitsViewModel {
  private static final int BEST = 4;
  private static final int OF_ONE_KIND = 2;

  /** One line: the limit with its name, period and unit in words. */
  public record Line(LimitValue limit, String name, String period, String unit, double gain) {}

  private final Locale locale;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final FilteredList<Line> shown = new FilteredList<>(lines);
  private final ObservableList<String> best = FXCollections.observableArrayList();
  private final ObservableList<String> bestShown = FXCollections.unmodifiableObservableList(best);
  private final BooleanProperty reachedOnly = new SimpleBooleanProperty(this, "reachedOnly", true);
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ObjectProperty<LimitKind> kind = new SimpleObjectProperty<>(this, "kind");
  private Worth worth;

  public LimitsViewModel(
      ObservableValue<Optional<PlanOutcome>> outcome,
      ObservableValue<Department> department,
      Locale locale) {
    this.locale = locale;
    outcome.addListener((_, _, now) -> show(now, department.getValue()));
    reachedOnly.addListener(_ -> filter());
    query.addListener(_ -> filter());
    kind.addListener(_ -> filter());
    show(outcome.getValue(), department.getValue());
  }

  private void show(Optional<PlanOutcome> now, Department department) {
    if (now.filter(PlanOutcome::hasPlan).isEmpty()) {
      lines.clear();
      best.clear();
      return;
    }
    PlanOutcome plan = now.get();
    worth = new Worth(department, plan, locale);
    PlanWords names = new PlanWords(department, locale);
    lines.setAll(
        plan.limits().stream()
            .map(l -> line(l, names))
            .sorted(Comparator.comparingDouble(LimitsViewModel::weight).reversed())
            .toList());
    best.setAll(worth.best(BEST, OF_ONE_KIND).stream().map(worth::sentence).toList());
    filter();
  }

  private Line line(LimitValue l, PlanWords names) {
    return new Line(
        l,
        names.name(l.kind(), l.code()),
        names.period(l.period()),
        names.unit(l.kind(), l.code()),
        worth.gain(l).orElse(Double.NaN));
  }

  private static double weight(Line line) {
    return line.limit().binds() && !Double.isNaN(line.gain())
        ? Math.abs(line.gain() * line.limit().limit())
        : -1;
  }

  private void filter() {
    String wanted = query.get().strip().toLowerCase(locale);
    shown.setPredicate(
        l ->
            (!reachedOnly.get() || l.limit().binds())
                && (kind.get() == null || kind.get() == l.limit().kind())
                && (wanted.isEmpty()
                    || l.name().toLowerCase(locale).contains(wanted)
                    || l.limit().code().toLowerCase(locale).contains(wanted)
                    || l.period().toLowerCase(locale).contains(wanted)));
  }

  public ObservableList<Line> shown() {
    return shown;
  }

  /** The limits whose next unit would help most, as sentences. */
  public ObservableList<String> best() {
    return bestShown;
  }

  /** What one more of a limit is worth, as a sentence. */
  public String sentence(Line line) {
    return worth.sentence(line.limit());
  }

  /** Whether a limit is counted in money, whose next thousand is spoken of, not the next one. */
  public boolean inMoney(Line line) {
    return worth.inMoney(line.limit());
  }

  /** Unit in which worth is counted. */
  public String unit() {
    return worth == null ? "" : worth.unit();
  }

  public boolean inBenefit() {
    return worth != null && worth.inBenefit();
  }

  /** How many limits there are in all. */
  public int count() {
    return lines.size();
  }

  /** Kinds that occur, in their order. */
  public List<LimitKind> kinds() {
    return lines.stream().map(l -> l.limit().kind()).distinct().sorted().toList();
  }

  public BooleanProperty reachedOnly() {
    return reachedOnly;
  }

  public StringProperty query() {
    return query;
  }

  /** The only kind shown, null for all. */
  public ObjectProperty<LimitKind> kind() {
    return kind;
  }
}
