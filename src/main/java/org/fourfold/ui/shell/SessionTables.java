package org.fourfold.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.ui.control.CellPlace;
import org.fourfold.ui.control.Code;
import org.fourfold.ui.control.TableSource;

/**
 * The tables of the session as grids see them: those of the scenario looked at, whose changes
 * become its assumptions.
 */
public final class SessionTables implements TableSource {
  private final Session session;
  private final Map<Table<?>, Shown<?>> shown = new HashMap<>();
  private final Map<Table<?>, TableCodes> codes = new HashMap<>();
  private final ReadOnlyBooleanWrapper editable =
      new ReadOnlyBooleanWrapper(this, "editable", true);
  private final BooleanBinding inBase;
  private Consumer<List<CellPlace>> assume = _ -> {};

  public SessionTables(Session session) {
    this.session = session;
    inBase =
        Bindings.createBooleanBinding(() -> session.scenario().get().isEmpty(), session.scenario());
    session.department().addListener((_, _, department) -> show(department));
  }

  /** The rows of one table, held so that listeners stay. */
  private record Shown<R extends Record>(Table<R> table, ReadOnlyObjectWrapper<List<R>> rows) {
    void show(Department department) {
      rows.set(department.rows(table));
    }
  }

  private void show(Department department) {
    List.copyOf(shown.values()).forEach(s -> s.show(department));
  }

  @Override
  @SuppressWarnings("unchecked") // a table maps to what shows its own rows
  public <R extends Record> ObservableValue<List<R>> rows(Table<R> table) {
    Shown<R> found = (Shown<R>) shown.get(table);
    if (found == null) {
      found = new Shown<>(table, new ReadOnlyObjectWrapper<>(List.of()));
      found.show(session.department().get());
      shown.put(table, found);
    }
    return found.rows().getReadOnlyProperty();
  }

  @Override
  public <R extends Record> void change(Table<R> table, String action, List<R> rows) {
    session.edit(action, workspace -> workspace.with(table, rows));
  }

  @Override
  public <R extends Record> void rename(
      Table<R> table, String action, int row, Column column, String code) {
    session.edit(action, workspace -> Renaming.of(workspace, table, row, column, code));
  }

  @Override
  public ObservableBooleanValue editable() {
    return editable.getReadOnlyProperty();
  }

  /** Rows of the department come and go in the base alone. */
  @Override
  public ObservableBooleanValue grows(Table<?> table) {
    return DepartmentTables.ALL.contains(table) ? inBase : editable();
  }

  /** Says who makes a scenario of the cells chosen. */
  public void onAssume(Consumer<List<CellPlace>> maker) {
    assume = maker;
  }

  @Override
  public boolean canAssume(Table<?> table) {
    return DepartmentTables.ALL.contains(table);
  }

  @Override
  public void assume(List<CellPlace> cells) {
    assume.accept(cells);
  }

  @Override
  public String refusal() {
    return session.refusal().get();
  }

  @Override
  public ObservableList<Problem> problems() {
    return session.problems();
  }

  @Override
  public List<Code> codes(String file) {
    return codesOf(file).inOrder();
  }

  @Override
  public Optional<Code> code(String file, String code) {
    return Optional.ofNullable(codesOf(file).byCode().get(code));
  }

  /** Codes are looked up for every cell drawn, so they are kept until their table changes. */
  private TableCodes codesOf(String file) {
    return PlanningTables.of(file).map(this::codesOf).orElse(TableCodes.NONE);
  }

  private <R extends Record> TableCodes codesOf(Table<R> table) {
    List<R> rows = session.department().get().rows(table);
    TableCodes known = codes.get(table);
    if (known == null || known.rows() != rows) {
      known = TableCodes.of(table, rows);
      codes.put(table, known);
    }
    return known;
  }

  @Override
  public String currency() {
    return workspace().profile().currency();
  }

  @Override
  public String benefitUnit() {
    return workspace().profile().benefitUnit();
  }

  private Workspace workspace() {
    return session.workspace().get();
  }

  @Override
  public Locale locale() {
    return session.locale();
  }
}
