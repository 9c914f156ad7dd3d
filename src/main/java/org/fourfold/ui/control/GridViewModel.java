package org.fourfold.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.ColumnKind;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.scenario.RowPlace;
import org.fourfold.ui.control.SheetOrder.SortBy;

/**
 * A table that edits like a spreadsheet. Each edit, paste or removal is one change of the source; a
 * cell that is refused keeps what was typed, with the reason beside it. A new row is written in the
 * empty line at the end and joins the table once its required cells are filled.
 *
 * @param <R> the record of one row
 */
public final class GridViewModel<R extends Record> implements Sheet<GridRow<R>, Column> {
  private final Table<R> table;
  private final TableSource source;
  private final GridTexts texts;
  private final GridCells<R> cells;
  private final GridRows<R> lines;
  private final ObservableList<GridRow<R>> shownRows;
  private final GridProblems faults;
  private final List<Column> columns;
  private final ListChangeListener<Problem> problemsChanged = _ -> problemsChanged();
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
  private final GridChanges<R> changes;
  private final Column scopeColumn;
  private final ReadOnlyStringWrapper scope = new ReadOnlyStringWrapper(this, "scope", "");
  private SheetOrder<Column> order = SheetOrder.own();

  public GridViewModel(Table<R> table, TableSource source) {
    this(table, source, "");
  }

  /**
   * A grid of the rows that agree in one column.
   *
   * @param scopeColumn name of that column, which is not shown; {@code ""} for all rows
   */
  public GridViewModel(Table<R> table, TableSource source, String scopeColumn) {
    this.table = table;
    this.source = source;
    texts = new GridTexts(source);
    cells = new GridCells<>(table, source, texts);
    faults = new GridProblems(table.file(), source.locale());
    this.scopeColumn = scopeColumn.isEmpty() ? null : table.column(scopeColumn);
    columns = table.columns().stream().filter(c -> !c.name().equals(scopeColumn)).toList();
    lines =
        new GridRows<>(
            new GridLines<>(table, this::inScope),
            all -> order.arrange(all, this::searched, this::shown, cells::value));
    shownRows = FXCollections.unmodifiableObservableList(lines.visible());
    changes = new GridChanges<>(table, source, texts, cells, lines, this::scoped);
    source.problems().addListener(problemsChanged);
    faults.show(source.problems());
    source.rows(table).addListener((_, _, rows) -> reload(rows));
    source.editable().addListener(_ -> reload(source.rows(table).getValue()));
    source.grows(table).addListener(_ -> reload(source.rows(table).getValue()));
    reload(source.rows(table).getValue());
  }

  /** What the filter looks at: cells as shown, and the codes behind names. */
  private List<String> searched(GridRow<R> row) {
    return columns.stream().flatMap(c -> Stream.of(shown(row, c), text(row, c))).toList();
  }

  private boolean inScope(R entry) {
    return scopeColumn == null || scope.get().equals(table.value(entry, scopeColumn));
  }

  /** What a column holds in every row of the scope, null where that is not given. */
  private String scoped(Column column) {
    return column.equals(scopeColumn) ? scope.get() : null;
  }

  /** Shows the rows whose scope column holds this code. */
  public void scope(String code) {
    if (!scope.get().equals(code)) {
      scope.set(code);
      lines.forget();
      reload(source.rows(table).getValue());
    }
  }

  private void reload(List<R> rows) {
    lines.load(rows, grows());
    changed();
  }

  private void problemsChanged() {
    faults.show(source.problems());
    changed();
  }

  private void changed() {
    String refused = source.refusal();
    notice.set(
        refused.isEmpty()
            ? GridNotice.of(this, lines, faults, source.rows(table).getValue(), this::inScope)
            : refused);
    revision.set(revision.get() + 1);
  }

  @Override
  public String text(GridRow<R> row, Column column) {
    return cells.text(row, column);
  }

  @Override
  public String shown(GridRow<R> row, Column column) {
    return cells.shown(row, column);
  }

  @Override
  public String exact(GridRow<R> row, Column column) {
    return text(row, column);
  }

  @Override
  public Optional<String> fault(GridRow<R> row, Column column) {
    String typed = row.typed(column);
    if (typed != null) {
      return cells.refusal(row, column, typed);
    }
    return row.entry() == null ? Optional.empty() : faults.of(row.index(), column, columns);
  }

  @Override
  public boolean editable(GridRow<R> row, Column column) {
    return source.editable().get();
  }

  @Override
  public List<Code> suggestions(GridRow<R> row, Column column) {
    return cells.suggestions(row, column);
  }

  /** Name of what the code in a cell stands for, {@code ""} where it is unknown. */
  public String nameOf(GridRow<R> row, Column column) {
    return cells.nameOf(row, column);
  }

  @Override
  public String header(Column column) {
    return texts.words().column(table, column);
  }

  public String unit(Column column) {
    return texts.unit(column);
  }

  @Override
  public boolean blank(GridRow<R> row) {
    return row.ghost();
  }

  @Override
  public void type(GridRow<R> row, Column column, String typed) {
    if (editable(row, column) && !typed.equals(text(row, column))) {
      changes.type(row, column, typed);
      changed();
    }
  }

  @Override
  public void duplicate(List<GridRow<R>> chosen) {
    if (source.grows(table).get()) {
      changes.duplicate(chosen);
    }
  }

  @Override
  public void delete(List<GridRow<R>> chosen) {
    if (source.editable().get()) {
      changes.delete(chosen);
      changed();
    }
  }

  @Override
  public Refusals check(CellWrite<Column> write) {
    return changes.check(write, this::header);
  }

  @Override
  public void write(CellWrite<Column> write) {
    if (source.editable().get()) {
      changes.write(write);
      changed();
    }
  }

  @Override
  public String number(String typed, boolean comma) {
    return cells.reading().number(typed, comma);
  }

  @Override
  public boolean ticks(Column column) {
    return column.kind() == ColumnKind.YES_NO;
  }

  @Override
  public boolean numeric(Column column) {
    return column.numeric();
  }

  @Override
  public boolean grows() {
    return source.grows(table).get() && (scopeColumn == null || !scope.get().isEmpty());
  }

  @Override
  public boolean canAssume() {
    return source.canAssume(table);
  }

  @Override
  public void assume(List<GridRow<R>> chosen, List<Column> of) {
    List<CellPlace> places = new ArrayList<>();
    for (GridRow<R> row : chosen) {
      of.stream()
          .filter(c -> c.numeric() && !c.key() && row.entry() != null && !text(row, c).isBlank())
          .forEach(
              c ->
                  RowPlace.where(table, row.entry())
                      .ifPresent(w -> places.add(new CellPlace(table.file(), w, c.name()))));
    }
    if (!places.isEmpty()) {
      source.assume(places);
    }
  }

  @Override
  public SheetOrder<Column> order() {
    return order;
  }

  @Override
  public void order(SheetOrder<Column> wanted) {
    order = wanted;
    lines.arrange();
    changed();
  }

  @Override
  public List<ValueCount> values(Column column) {
    return ValueCount.of(order.counts(lines.all(), column, this::searched, this::shown));
  }

  public void filter(String words) {
    order(order.withFilter(words));
  }

  /** Sorts by a column, null for the table's own order. */
  public void sort(Column column, boolean descending) {
    order(order.withSort(column == null ? List.of() : List.of(new SortBy<>(column, descending))));
  }

  /** Where a row of the table is shown, -1 where it is not; filters are cleared to find it. */
  public int find(int index) {
    int at = lines.find(index);
    if (at < 0 && order.narrows()) {
      order(order.unfiltered());
      at = lines.find(index);
    }
    return at;
  }

  public Table<R> table() {
    return table;
  }

  public String title() {
    return texts.words().table(table);
  }

  /** Code that all rows shown have in the scope column, {@code ""} for none. */
  public ReadOnlyStringProperty scope() {
    return scope.getReadOnlyProperty();
  }

  /** The table's title, and what its rows belong to. */
  public String heading() {
    if (scopeColumn == null || scope.get().isEmpty()) {
      return title();
    }
    String name = source.code(scopeColumn.refers(), scope.get()).map(Code::name).orElse("");
    return title() + " · " + (name.isEmpty() ? scope.get() : name);
  }

  public String about() {
    return texts.words().about(table);
  }

  @Override
  public String word(String key, Object... arguments) {
    return texts.of(key, arguments);
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  @Override
  public ObservableList<GridRow<R>> rows() {
    return shownRows;
  }

  @Override
  public int size() {
    return lines.all().size();
  }

  @Override
  public int shownSize() {
    return lines.shownSize();
  }

  /** Whether rows can be added. */
  public ObservableBooleanValue canGrow() {
    return source.grows(table);
  }

  @Override
  public ReadOnlyIntegerProperty revision() {
    return revision.getReadOnlyProperty();
  }

  /** The first thing wrong with what is shown, {@code ""} for nothing. */
  public ReadOnlyStringProperty notice() {
    return notice.getReadOnlyProperty();
  }
}
