package org.fourfold.ui.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.schedule.ClosureRow;
import org.fourfold.domain.schedule.ScheduleDay;
import org.fourfold.ui.control.Code;
import org.fourfold.ui.control.TableSource;
import org.fourfold.ui.mvvm.History;

/** Jobs, units and closures as grids see them; each change is one step of the day's own undo. */
final class DayTables implements TableSource {
  private final History<ScheduleDay> history;
  private final Locale locale;
  private final Map<Table<?>, Shown<?>> shown = new HashMap<>();
  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper editable =
      new ReadOnlyBooleanWrapper(this, "editable", true);

  DayTables(History<ScheduleDay> history, Locale locale) {
    this.history = history;
    this.locale = locale;
    ScheduleDay.TABLES.forEach(t -> shown.put(t, new Shown<>(t)));
    history.present().addListener((_, _, day) -> shown.values().forEach(s -> s.show(day)));
    shown.values().forEach(s -> s.show(history.present().get()));
  }

  private record Shown<R extends Record>(Table<R> table, ReadOnlyObjectWrapper<List<R>> rows) {
    Shown(Table<R> table) {
      this(table, new ReadOnlyObjectWrapper<>(List.of()));
    }

    void show(ScheduleDay day) {
      rows.set(day.rows(table));
    }
  }

  @Override
  @SuppressWarnings("unchecked") // a table maps to what shows its own rows
  public <R extends Record> ObservableValue<List<R>> rows(Table<R> table) {
    return ((Shown<R>) shown.get(table)).rows().getReadOnlyProperty();
  }

  @Override
  public <R extends Record> void change(Table<R> table, String action, List<R> rows) {
    history.apply(action, history.present().get().with(table, rows));
  }

  @Override
  public <R extends Record> void rename(
      Table<R> table, String action, int row, Column column, String code) {
    ScheduleDay day = history.present().get();
    List<R> rows = new java.util.ArrayList<>(day.rows(table));
    String before = table.text(rows.get(row), column);
    rows.set(row, table.with(rows.get(row), column, code));
    ScheduleDay next = day.with(table, rows);
    history.apply(action, table == ScheduleDay.UNITS ? moved(next, before, code) : next);
  }

  /** The day in which what was said of one unit is said of another. */
  private static ScheduleDay moved(ScheduleDay day, String from, String to) {
    return day.withJobs(j -> j.pinUnit().equals(from) ? j.pinnedTo(to, j.pinStart()) : j)
        .with(
            ScheduleDay.CLOSURES,
            day.closures().stream().map(c -> c.unit().equals(from) ? at(c, to) : c).toList());
  }

  private static ClosureRow at(ClosureRow closure, String unit) {
    return new ClosureRow(unit, closure.start(), closure.end(), closure.reason());
  }

  void show(List<Problem> found) {
    if (!problems.equals(found)) {
      problems.setAll(found);
    }
  }

  @Override
  public ObservableBooleanValue editable() {
    return editable;
  }

  @Override
  public ObservableList<Problem> problems() {
    return problems;
  }

  @Override
  public List<Code> codes(String file) {
    return file.equals(ScheduleDay.UNITS.file())
        ? history.present().get().units().stream()
            .map(u -> new Code(u.unit(), u.kind(), ""))
            .toList()
        : List.of();
  }

  @Override
  public String currency() {
    return "";
  }

  @Override
  public String benefitUnit() {
    return "";
  }

  @Override
  public Locale locale() {
    return locale;
  }
}
