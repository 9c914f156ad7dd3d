package org.fourfold.ui.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;

/** What typing, pasting and removing make of the rows of a table; each is one change. */
final class GridChanges<R extends Record> {
  private final Table<R> table;
  private final TableSource source;
  private final GridTexts texts;
  private final CellReading reading;
  private final GridRows<R> lines;
  private final Function<Column, String> scoped;

  /**
   * @param scoped what a column holds in every row of the grid, null where that is not given
   */
  GridChanges(
      Table<R> table,
      TableSource source,
      GridTexts texts,
      GridRows<R> lines,
      Function<Column, String> scoped) {
    this.table = table;
    this.source = source;
    this.texts = texts;
    this.lines = lines;
    this.scoped = scoped;
    reading = new CellReading(source, texts.words());
  }

  private String title() {
    return texts.words().table(table);
  }

  private List<R> present() {
    return new ArrayList<>(source.rows(table).getValue());
  }

  void type(GridRow<R> row, Column column, String typed) {
    if (row.entry() == null) {
      write(row, column, typed);
      finish(row);
    } else if (reading.read(column, typed) instanceof Cell.Read(Object value)) {
      row.typed().remove(column);
      String header = texts.words().column(table, column);
      String action = texts.of("action.cell", header, table.keyText(row.entry()));
      if (isCode(column) && !typed.isBlank()) {
        source.rename(table, action, row.index(), column, (String) value);
      } else {
        List<R> rows = present();
        rows.set(row.index(), table.with(row.entry(), column, value));
        source.change(table, action, rows);
      }
    } else {
      row.typed().put(column, typed);
    }
    lines.ghostLast(true);
  }

  private static <R extends Record> void write(GridRow<R> row, Column column, String typed) {
    if (typed.isBlank()) {
      row.typed().remove(column);
    } else {
      row.typed().put(column, typed);
    }
  }

  private boolean isCode(Column column) {
    return table.keys().size() == 1 && column.key() && column.index() == 0;
  }

  /** Lets a row whose required cells are filled join the table. */
  private void finish(GridRow<R> row) {
    List<R> rows = present();
    int before = rows.size();
    lines.commit(List.of(row), rows, this::entry);
    if (rows.size() > before) {
      source.change(table, texts.of("action.add", title()), rows);
    }
  }

  private Optional<R> entry(GridRow<R> row) {
    Object[] values = new Object[table.columns().size()];
    for (Column column : table.columns()) {
      String given = scoped.apply(column);
      String typed = given == null ? row.typed().getOrDefault(column, "") : given;
      if (!(reading.read(column, typed) instanceof Cell.Read(Object value))) {
        return Optional.empty();
      }
      values[column.index()] = value;
    }
    return Optional.of(table.row(values));
  }

  /** Copies rows to the end of the table; a single code gets a number that makes it its own. */
  void duplicate(List<GridRow<R>> chosen) {
    List<R> rows = present();
    List<GridRow<R>> entries = chosen.stream().filter(r -> r.entry() != null).toList();
    boolean ownCode = table.keys().size() == 1;
    for (GridRow<R> row : entries) {
      Column key = table.keys().getFirst();
      rows.add(ownCode ? table.with(row.entry(), key, freeCode(rows, row, key)) : row.entry());
    }
    if (!entries.isEmpty()) {
      source.change(table, texts.of("action.duplicate", title(), entries.size()), rows);
    }
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

  void delete(List<GridRow<R>> chosen) {
    lines.drop(chosen);
    Set<Integer> gone = new HashSet<>();
    chosen.stream().filter(r -> r.entry() != null).forEach(r -> gone.add(r.index()));
    List<R> all = source.rows(table).getValue();
    List<R> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!gone.contains(i)) {
        rows.add(all.get(i));
      }
    }
    if (!gone.isEmpty()) {
      source.change(table, texts.of("action.delete", title(), gone.size()), rows);
    }
  }

  void paste(int firstRow, List<Column> columns, List<List<String>> block) {
    List<R> rows = present();
    List<GridRow<R>> targets = lines.room(firstRow, block.size());
    for (int i = 0; i < block.size(); i++) {
      List<String> cells = block.get(i);
      for (int j = 0; j < Math.min(cells.size(), columns.size()); j++) {
        put(rows, targets.get(i), columns.get(j), cells.get(j));
      }
    }
    lines.commit(targets, rows, this::entry);
    source.change(table, texts.of("action.paste", title()), rows);
    lines.ghostLast(true);
  }

  private void put(List<R> rows, GridRow<R> row, Column column, String text) {
    if (row.entry() == null) {
      write(row, column, text);
    } else if (reading.read(column, text) instanceof Cell.Read(Object value)) {
      row.typed().remove(column);
      rows.set(row.index(), table.with(rows.get(row.index()), column, value));
    } else {
      row.typed().put(column, text);
    }
  }

  void clear(List<GridRow<R>> chosen, List<Column> cells) {
    List<R> rows = present();
    for (GridRow<R> row : chosen) {
      cells.forEach(column -> put(rows, row, column, ""));
    }
    source.change(table, texts.of("action.clear", title()), rows);
    lines.ghostLast(true);
  }
}
