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
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Coded;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.ColumnKind;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;

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
  private final CellReading reading;
  private final GridRows<R> lines;
  private final ObservableList<GridRow<R>> shownRows;
  private final GridProblems faults;
  private final List<Column> columns;
  private final ObservableList<Problem> problems;
  private final ListChangeListener<Problem> problemsChanged = _ -> problemsChanged();
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
  private final GridChanges<R> changes;
  private final Column scopeColumn;
  private final ReadOnlyStringWrapper scope = new ReadOnlyStringWrapper(this, "scope", "");

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
    lines = new GridRows<>(table, this::inScope, this::searched, this::shown);
    shownRows = FXCollections.unmodifiableObservableList(lines.visible());
    changes = new GridChanges<>(table, source, texts, lines, this::scoped);
    problems = source.problems();
    problems.addListener(problemsChanged);
    faults.show(problems);
    source.rows(table).addListener((_, _, rows) -> reload(rows));
    source.editable().addListener(_ -> reload(source.rows(table).getValue()));
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
    lines.load(rows, source.editable().get() && (scopeColumn == null || !scope.get().isEmpty()));
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
  @Override
  public String text(GridRow<R> row, Column column) {
    String typed = row.typed().get(column);
    if (typed != null || row.entry() == null) {
      return typed == null ? "" : typed;
    }
    return table.text(row.entry(), column);
  }

  /** Text of a cell as shown. */
  @Override
  public String shown(GridRow<R> row, Column column) {
    if (row.typed().containsKey(column)) {
      return text(row, column);
    }
    if (row.entry() == null) {
      return "";
    }
    String shown = texts.shown(table, row.entry(), column);
    if (shown.isEmpty() && column.name().equals("period")) {
      return texts.of("each.word");
    }
    String name = nameOf(row, column);
    return name.isEmpty() ? shown : name;
  }

  /** What is wrong with a cell, and what to do. */
  @Override
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

  @Override
  public boolean editable(GridRow<R> row, Column column) {
    return source.editable().get();
  }

  private List<Code> codes(GridRow<R> row, Column column) {
    String file = References.file(table, row, column);
    return file.isEmpty() ? List.of() : source.codes(file);
  }

  /** What can be chosen for a cell, with the words for it; empty where anything can be typed. */
  @Override
  public List<Code> suggestions(GridRow<R> row, Column column) {
    if (column.kind() == ColumnKind.CHOICE) {
      return Stream.of(column.type().getEnumConstants())
          .map(Coded.class::cast)
          .map(c -> Code.word(texts.words().choice(c)))
          .toList();
    }
    List<Code> codes = new ArrayList<>(codes(row, column));
    column.or().forEach(word -> codes.add(Code.word(word)));
    return codes;
  }

  /** Name of what the code in a cell stands for, {@code ""} where it is unknown. */
  public String nameOf(GridRow<R> row, Column column) {
    return name(codes(row, column), text(row, column));
  }

  private static String name(List<Code> codes, String code) {
    return codes.stream().filter(c -> c.code().equals(code)).map(Code::name).findFirst().orElse("");
  }

  public String header(Column column) {
    return texts.words().column(table, column);
  }

  public String unit(Column column) {
    return texts.unit(column);
  }

  // ---- editing ----

  /** Takes over what was typed into a cell, or keeps it there with the reason why not. */
  @Override
  public void type(GridRow<R> row, Column column, String typed) {
    if (!editable(row, column) || typed.equals(text(row, column))) {
      return;
    }
    changes.type(row, column, typed);
    changed();
  }

  @Override
  public void duplicate(List<GridRow<R>> chosen) {
    if (source.editable().get()) {
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

  /** The clipboard text of cells, exact values. */
  @Override
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
  @Override
  public void paste(int firstRow, Column firstColumn, String text) {
    if (source.editable().get()) {
      int from = columns.indexOf(firstColumn);
      changes.paste(firstRow, columns.subList(from, columns.size()), CellBlock.read(text));
      changed();
    }
  }

  /** Empties cells; a required one keeps its emptiness as refused. */
  @Override
  public void clear(List<GridRow<R>> chosen, List<Column> cells) {
    if (source.editable().get()) {
      changes.clear(chosen, cells);
      changed();
    }
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
    return true;
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

  /** Code that all rows shown have in the scope column, {@code ""} for none. */
  public ReadOnlyStringProperty scope() {
    return scope.getReadOnlyProperty();
  }

  /** The table's title, and what its rows belong to. */
  public String heading() {
    if (scopeColumn == null || scope.get().isEmpty()) {
      return title();
    }
    String name = name(source.codes(scopeColumn.refers()), scope.get());
    return title() + " · " + (name.isEmpty() ? scope.get() : name);
  }

  public String about() {
    return texts.words().about(table);
  }

  @Override
  public String word(String key, Object... arguments) {
    return texts.of(key, arguments);
  }

  /** Columns shown, in their order. */
  @Override
  public List<Column> columns() {
    return columns;
  }

  /** Rows shown, the line for a new one last where rows can be added. */
  @Override
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
  @Override
  public ReadOnlyIntegerProperty revision() {
    return revision.getReadOnlyProperty();
  }

  /** The first thing wrong with what is shown, {@code ""} for nothing. */
  public ReadOnlyStringProperty notice() {
    return notice.getReadOnlyProperty();
  }
}
