package org.fourfold.ui.control;

import java.util.ArrayList;
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
import org.fourfold.domain.measure.TableState;
import org.fourfold.ui.mvvm.History;

/**
 * Tables of a screen with an undo of its own as grids see them; each change is one step of it.
 *
 * @param <S> the immutable state that holds the tables
 */
public final class HistoryTables<S extends TableState<S>> implements TableSource {
  private final History<S> history;
  private final Rows<S> rows;
  private final Locale locale;
  private final Map<Table<?>, Shown<?>> shown = new HashMap<>();
  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper editable =
      new ReadOnlyBooleanWrapper(this, "editable", true);

  /** The tables of a state. */
  @FunctionalInterface
  public interface Rows<S extends TableState<S>> {
    List<Table<?>> tables();

    /** The state in which what was said of one code is said of another. */
    default S renamed(S state, Table<?> table, String from, String to) {
      return state;
    }

    /** Codes of a file that cells may refer to. */
    default List<Code> codes(S state, String file) {
      return List.of();
    }
  }

  private record Shown<R extends Record>(Table<R> table, ReadOnlyObjectWrapper<List<R>> rows) {
    Shown(Table<R> table) {
      this(table, new ReadOnlyObjectWrapper<>(List.of()));
    }

    <S extends TableState<S>> void show(S state) {
      rows.set(state.rows(table));
    }
  }

  public HistoryTables(History<S> history, Rows<S> rows, Locale locale) {
    this.history = history;
    this.rows = rows;
    this.locale = locale;
    rows.tables().forEach(t -> shown.put(t, new Shown<>(t)));
    history.present().addListener((_, _, state) -> show(state));
    show(history.present().get());
  }

  private void show(S state) {
    shown.values().forEach(s -> s.show(state));
  }

  @Override
  @SuppressWarnings("unchecked") // a table maps to what shows its own rows
  public <R extends Record> ObservableValue<List<R>> rows(Table<R> table) {
    return ((Shown<R>) shown.get(table)).rows().getReadOnlyProperty();
  }

  @Override
  public <R extends Record> void change(Table<R> table, String action, List<R> changed) {
    history.apply(action, history.present().get().with(table, changed));
  }

  @Override
  public <R extends Record> void rename(
      Table<R> table, String action, int row, Column column, String code) {
    S state = history.present().get();
    List<R> changed = new ArrayList<>(state.rows(table));
    String before = table.text(changed.get(row), column);
    changed.set(row, table.with(changed.get(row), column, code));
    S next = state.with(table, changed);
    history.apply(action, column.key() ? rows.renamed(next, table, before, code) : next);
  }

  /** Says what is wrong with the state. */
  public void show(List<Problem> found) {
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
    return rows.codes(history.present().get(), file);
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
