package org.fourfold.ui.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Coded;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.ColumnKind;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;

/**
 * A table that edits like a spreadsheet. Each edit, paste or removal is one change of the source;
 * a cell that is refused keeps what was typed, with the reason beside it. A new row is written in
 * the empty line at the end and joins the table once its required cells are filled.
 *
 * @param <R> the record of one row
 */
public final class GridViewModel<R extends Record> {
  private final Table<R> table;
  private final TableSource source;
  private final GridTexts texts;
  private final CellReading reading;
  private final GridRows<R> lines;
  private final ObservableList<GridRow<R>> shownRows;
  private final GridProblems faults;
  private final List<Column> columns;
  private final ObservableList<Problem> problems;
  private final ListChangeListener<Problem> problemsChanged = _ -> problemsChanged();
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
  private final Column scopeColumn;
  private String scope = "";

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
    reading = new CellReading(source, texts.words());
    faults = new GridProblems(table.file(), source.locale());
    this.scopeColumn = scopeColumn.isEmpty() ? null : table.column(scopeColumn);
    columns = table.columns().stream().filter(c -> !c.name().equals(scopeColumn)).toList();
    lines = new GridRows<>(table, this::inScope, r -> columns.stream().map(c -> shown(r, c)).toList());
    shownRows = FXCollections.unmodifiableObservableList(lines.visible());
    problems = source.problems();
    problems.addListener(problemsChanged);
    faults.show(problems);
    source.rows(table).addListener((_, _, rows) -> reload(rows));
    source.editable().addListener(_ -> reload(source.rows(table).getValue()));
    reload(source.rows(table).getValue());
  }

  private boolean inScope(R entry) {
    return scopeColumn == null || scope.equals(table.value(entry, scopeColumn));
  }

  /** Shows the rows whose scope column holds this code. */
  public void scope(String code) {
    if (!scope.equals(code)) {
      scope = code;
      lines.forget();
      reload(source.rows(table).getValue());
    }
  }

  private void reload(List<R> rows) {
    lines.load(rows, source.editable().get() && (scopeColumn == null || !scope.isEmpty()));
    changed();
  }

  private void problemsChanged() {
    faults.show(problems);
    changed();
  }

  private void changed() {
    notice.set(lines.visible().stream().flatMap(r -> noticeOf(r).stream()).findFirst().orElse(""));
    revision.set(revision.get() + 1);
  }

  private Optional<String> noticeOf(GridRow<R> row) {
    for (Column column : columns) {
      Optional<String> fault = fault(row, column);
      if (fault.isPresent()) {
        return fault.map(f -> texts.of("refused.in", header(column), f));
      }
    }
    return row.entry() == null && !row.ghost() ? Optional.of(unfinished(row)) : Optional.empty();
  }

  private String unfinished(GridRow<R> row) {
    List<String> needed =
        columns.stream()
            .filter(c -> c.required() && row.typed().getOrDefault(c, "").isBlank())
            .map(this::header)
            .toList();
    return texts.of("unfinished", String.join(", ", needed));
  }

  // ---- reading ----

  /** Text of a cell to edit: what was typed if it was refused, else the exact value. */
  public String text(GridRow<R> row, Column column) {
    String typed = row.typed().get(column);
    if (typed != null || row.entry() == null) {
      return typed == null ? "" : typed;
    }
    return table.text(row.entry(), column);
  }

  /** Text of a cell as shown. */
  public String shown(GridRow<R> row, Column column) {
    return row.typed().containsKey(column) || row.entry() == null
        ? text(row, column)
        : texts.shown(table, row.entry(), column);
  }

  /** What is wrong with a cell, and what to do. */
  public Optional<String> fault(GridRow<R> row, Column column) {
    String typed = row.typed().get(column);
    if (typed != null && (row.entry() != null || !typed.isBlank())) {
      return reading.read(column, typed) instanceof Cell.Refused(var fault, var arguments)
          ? Optional.of(
              Problem.error(table.file(), 0, column.name(), fault, arguments)
                  .sentence(source.locale()))
          : Optional.empty();
    }
    return row.entry() == null ? Optional.empty() : faults.of(row.index(), column, columns);
  }

  public boolean editable(GridRow<R> row, Column column) {
    return source.editable().get();
  }

  public List<Code> codes(Column column) {
    return column.refers().isEmpty() ? List.of() : source.codes(column.refers());
  }

  /** What can be chosen for a cell, with the words for it; empty where anything can be typed. */
  public List<Code> suggestions(Column column) {
    if (column.kind() == ColumnKind.CHOICE) {
      return Stream.of(column.type().getEnumConstants())
          .map(Coded.class::cast)
          .map(c -> new Code(texts.words().choice(c), ""))
          .toList();
    }
    List<Code> codes = new ArrayList<>(codes(column));
    column.or().forEach(word -> codes.add(new Code(word, "")));
    return codes;
  }

  /** Name of what a code stands for, {@code ""} where it is unknown. */
  public String nameOf(Column column, String code) {
    return codes(column).stream()
        .filter(c -> c.code().equals(code))
        .map(Code::name)
        .findFirst()
        .orElse("");
  }

  public String header(Column column) {
    return texts.words().column(table, column);
  }

  public String unit(Column column) {
    return texts.unit(column);
  }

  // ---- editing ----

  /** Takes over what was typed into a cell, or keeps it there with the reason why not. */
  public void type(GridRow<R> row, Column column, String typed) {
    if (!editable(row, column) || typed.equals(text(row, column))) {
      return;
    }
    if (row.entry() == null) {
      if (typed.isBlank()) {
        row.typed().remove(column);
      } else {
        row.typed().put(column, typed);
      }
      finish(List.of(row), texts.of("action.add", title()));
    } else if (reading.read(column, typed) instanceof Cell.Read(Object value)) {
      row.typed().remove(column);
      String action = texts.of("action.cell", header(column), table.keyText(row.entry()));
      if (isCode(column) && !typed.isBlank()) {
        source.rename(table, action, row.index(), column, (String) value);
      } else {
        replace(row.index(), table.with(row.entry(), column, value), action);
      }
    } else {
      row.typed().put(column, typed);
    }
    lines.ghostLast(source.editable().get());
    changed();
  }

  private boolean isCode(Column column) {
    return table.keys().size() == 1 && column.key() && column.index() == 0;
  }

  private void replace(int index, R entry, String action) {
    List<R> rows = new ArrayList<>(source.rows(table).getValue());
    rows.set(index, entry);
    source.change(table, action, rows);
  }

  /** Lets rows whose required cells are filled join the table, as one change. */
  private void finish(List<GridRow<R>> written, String action) {
    List<R> rows = new ArrayList<>(source.rows(table).getValue());
    int before = rows.size();
    for (GridRow<R> row : written) {
      entry(row)
          .ifPresent(
              entry -> {
                row.put(entry, rows.size());
                row.typed().clear();
                rows.add(entry);
              });
    }
    if (rows.size() > before) {
      lines.adopt(written);
      source.change(table, action, rows);
    }
  }

  private Optional<R> entry(GridRow<R> row) {
    Object[] values = new Object[table.columns().size()];
    for (Column column : table.columns()) {
      String typed = column.equals(scopeColumn) ? scope : row.typed().getOrDefault(column, "");
      if (!(reading.read(column, typed) instanceof Cell.Read(Object value))) {
        return Optional.empty();
      }
      values[column.index()] = value;
    }
    return Optional.of(table.row(values));
  }

  /** Copies rows to the end of the table; a single code gets a number that makes it its own. */
  public void duplicate(List<GridRow<R>> chosen) {
    List<R> rows = new ArrayList<>(source.rows(table).getValue());
    List<GridRow<R>> entries = chosen.stream().filter(r -> r.entry() != null).toList();
    if (entries.isEmpty() || !source.editable().get()) {
      return;
    }
    boolean ownCode = table.keys().size() == 1;
    for (GridRow<R> row : entries) {
      Column key = table.keys().isEmpty() ? null : table.keys().getFirst();
      rows.add(ownCode ? table.with(row.entry(), key, freeCode(rows, row, key)) : row.entry());
    }
    source.change(table, texts.of("action.duplicate", title(), entries.size()), rows);
  }

  private String freeCode(List<R> rows, GridRow<R> row, Column key) {
    Set<String> taken = new HashSet<>();
    rows.forEach(r -> taken.add(table.text(r, key)));
    String stem = table.text(row.entry(), key);
    int number = 2;
    while (taken.contains(stem + "_" + number)) {
      number++;
    }
    return stem + "_" + number;
  }

  public void delete(List<GridRow<R>> chosen) {
    if (!source.editable().get()) {
      return;
    }
    lines.drop(chosen);
    Set<Integer> gone = new HashSet<>();
    chosen.stream().filter(r -> r.entry() != null).forEach(r -> gone.add(r.index()));
    if (!gone.isEmpty()) {
      List<R> all = source.rows(table).getValue();
      List<R> rows = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if (!gone.contains(i)) {
          rows.add(all.get(i));
        }
      }
      source.change(table, texts.of("action.delete", title(), gone.size()), rows);
    }
    changed();
  }

  /** The clipboard text of cells, exact values. */
  public String copy(List<GridRow<R>> rows, List<Column> cells) {
    return CellBlock.write(
        rows.stream()
            .filter(r -> !r.ghost())
            .map(r -> cells.stream().map(c -> text(r, c)).toList())
            .toList());
  }

  /**
   * Puts a clipboard text in, from one cell to the right and down; what goes beyond the last row is
   * appended. All that can be taken over is one change; refused cells keep what was pasted.
   */
  public void paste(int firstRow, Column firstColumn, String text) {
    List<List<String>> block = CellBlock.read(text);
    if (block.isEmpty() || !source.editable().get()) {
      return;
    }
    String action = texts.of("action.paste", title());
    List<R> rows = new ArrayList<>(source.rows(table).getValue());
    List<GridRow<R>> targets = lines.room(firstRow, block.size());
    int from = columns.indexOf(firstColumn);
    for (int i = 0; i < block.size(); i++) {
      List<String> cells = block.get(i);
      for (int j = 0; j < cells.size() && from + j < columns.size(); j++) {
        put(rows, targets.get(i), columns.get(from + j), cells.get(j));
      }
    }
    lines.commit(targets, rows, this::entry);
    source.change(table, action, rows);
    lines.ghostLast(true);
    changed();
  }

  private void put(List<R> rows, GridRow<R> row, Column column, String text) {
    if (row.entry() == null) {
      row.typed().put(column, text);
    } else if (reading.read(column, text) instanceof Cell.Read(Object value)) {
      row.typed().remove(column);
      rows.set(row.index(), table.with(rows.get(row.index()), column, value));
    } else {
      row.typed().put(column, text);
    }
  }

  /** Empties cells; a required one keeps its emptiness as refused. */
  public void clear(List<GridRow<R>> chosen, List<Column> cells) {
    List<R> rows = new ArrayList<>(source.rows(table).getValue());
    for (GridRow<R> row : chosen) {
      cells.forEach(column -> put(rows, row, column, ""));
    }
    source.change(table, texts.of("action.clear", title()), rows);
    changed();
  }

  // ---- order ----

  public void filter(String words) {
    lines.order(lines.order().withFilter(words));
    changed();
  }

  /** Sorts by a column, null for the table's own order. */
  public void sort(Column column, boolean descending) {
    lines.order(lines.order().withSort(column, descending));
    changed();
  }

  /** Where a row of the table is shown, -1 where it is not; the filter is cleared to find it. */
  public int find(int index) {
    int at = lines.find(index);
    if (at < 0 && !lines.order().filter().isEmpty()) {
      filter("");
      at = lines.find(index);
    }
    return at;
  }

  public String filterText() {
    return lines.order().filter();
  }

  // ---- state ----

  public Table<R> table() {
    return table;
  }

  public String title() {
    return texts.words().table(table);
  }

  public String about() {
    return texts.words().about(table);
  }

  public String word(String key, Object... arguments) {
    return texts.of(key, arguments);
  }

  /** Columns shown, in their order. */
  public List<Column> columns() {
    return columns;
  }

  /** Rows shown, the line for a new one last where rows can be added. */
  public ObservableList<GridRow<R>> rows() {
    return shownRows;
  }

  /** How many rows the table holds in its scope. */
  public int size() {
    return lines.size();
  }

  /** How many of them are shown. */
  public int shownSize() {
    return (int) lines.visible().stream().filter(r -> r.entry() != null).count();
  }

  public ObservableBooleanValue canEdit() {
    return source.editable();
  }

  /** Counts up whenever something shown may have changed. */
  public ReadOnlyIntegerProperty revision() {
    return revision.getReadOnlyProperty();
  }

  /** The first thing wrong with what is shown, {@code ""} for nothing. */
  public ReadOnlyStringProperty notice() {
    return notice.getReadOnlyProperty();
  }
}
