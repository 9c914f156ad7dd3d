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
  private final GridCells<R> cells;
  private final GridRows<R> lines;
  private final Function<Column, String> scoped;

  /**
   * @param scoped what a column holds in every row of the grid, null where that is not given
   */
  GridChanges(
      Table<R> table,
      TableSource source,
      GridTexts texts,
      GridCells<R> cells,
      GridRows<R> lines,
      Function<Column, String> scoped) {
    this.table = table;
    this.source = source;
    this.texts = texts;
    this.cells = cells;
    this.lines = lines;
    this.scoped = scoped;
  }

  private String title() {
    return texts.words().table(table);
  }

  private List<R> present() {
    return new ArrayList<>(source.rows(table).getValue());
  }

  void type(GridRow<R> row, Column column, String typed) {
    if (row.entry() == null) {
      keep(row, column, typed);
      finish(row);
    } else if (cells.read(row, column, typed) instanceof Cell.Read(Object value)) {
      row.forget(column);
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
      row.keep(column, typed);
      lines.touch(row);
    }
    lines.ghostLast();
  }

  private static <R extends Record> void keep(GridRow<R> row, Column column, String typed) {
    if (typed.isBlank()) {
      row.forget(column);
    } else {
      row.keep(column, typed);
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
      String typed = row.typed(column);
      String text = given != null ? given : typed == null ? "" : typed;
      if (!(cells.read(row, column, text) instanceof Cell.Read(Object value))) {
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
    Column key = table.keys().getFirst();
    Set<String> taken = new HashSet<>();
    if (ownCode) {
      rows.forEach(r -> taken.add(table.text(r, key)));
    }
    for (GridRow<R> row : entries) {
      rows.add(ownCode ? table.with(row.entry(), key, freeCode(taken, row, key)) : row.entry());
    }
    if (!entries.isEmpty()) {
      source.change(table, texts.of("action.duplicate", title(), entries.size()), rows);
    }
  }

  private String freeCode(Set<String> taken, GridRow<R> row, Column key) {
    String stem = table.text(row.entry(), key);
    int number = 2;
    while (!taken.add(stem + "_" + number)) {
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

  void write(CellWrite<Column> write) {
    List<R> rows = present();
    List<GridRow<R>> targets = lines.room(write.firstRow(), write.texts().size());
    for (int i = 0; i < targets.size(); i++) {
      for (int j = 0; j < write.columns().size(); j++) {
        if (write.text(i, j) != null) {
          put(rows, targets.get(i), write.columns().get(j), write.text(i, j));
        }
      }
    }
    lines.commit(targets, rows, this::entry);
    source.change(table, texts.of("action." + write.verb(), title()), rows);
    lines.ghostLast();
  }

  private void put(List<R> rows, GridRow<R> row, Column column, String text) {
    if (row.entry() == null) {
      keep(row, column, text);
    } else if (cells.read(row, column, text) instanceof Cell.Read(Object value)) {
      row.forget(column);
      rows.set(row.index(), table.with(rows.get(row.index()), column, value));
    } else {
      row.keep(column, text);
      lines.touch(row);
    }
  }

  Refusals check(CellWrite<Column> write, Function<Column, String> header) {
    Refusals refusals = new Refusals();
    List<GridRow<R>> targets = lines.room(write.firstRow(), write.texts().size());
    for (int i = 0; i < targets.size(); i++) {
      GridRow<R> row = targets.get(i);
      int place = write.firstRow() + i;
      for (int j = 0; j < write.columns().size(); j++) {
        Column column = write.columns().get(j);
        String text = write.text(i, j);
        if (text != null && !(row.entry() == null && text.isBlank())) {
          cells
              .refusal(row, column, text)
              .ifPresent(r -> refusals.add(new Refusal(place, header.apply(column), text, r)));
        }
      }
    }
    return refusals;
  }
}
