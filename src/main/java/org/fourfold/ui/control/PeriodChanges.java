package org.fourfold.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;
import org.fourfold.ui.control.PeriodColumn.Kind;

/** What typing into a period grid makes of the rows of its table; each is one change. */
final class PeriodChanges<R extends Record> {
  private final Table<R> table;
  private final List<Column> keys;
  private final TableSource source;
  private final GridTexts texts;
  private final CellReading reading;
  private final Column amount;
  private final Column period;

  PeriodChanges(Table<R> table, List<Column> keys, TableSource source, GridTexts texts) {
    this.table = table;
    this.keys = keys;
    this.source = source;
    this.texts = texts;
    reading = new CellReading(source, texts.words());
    amount = table.column("amount");
    period = table.column("period");
  }

  private List<R> present() {
    return new ArrayList<>(source.rows(table).getValue());
  }

  private String title() {
    return texts.words().table(table);
  }

  void type(PeriodLine line, PeriodColumn column, String typed) {
    List<R> rows = present();
    put(rows, line, column, typed);
    String about = String.join(" / ", line.keys().stream().filter(k -> !k.isEmpty()).toList());
    source.change(table, texts.of("action.period", title(), about), rows);
  }

  /** Writes, replaces or removes the row of one cell; what is refused stays typed. */
  private void put(List<R> rows, PeriodLine line, PeriodColumn column, String typed) {
    line.typed().remove(column);
    if (typed.isBlank()) {
      rows.removeIf(r -> isAbout(r, line.keys(), column.period()));
      return;
    }
    if (!(reading.read(amount, typed) instanceof Cell.Read(Object value)) || missesKey(line)) {
      line.typed().put(column, typed);
      return;
    }
    R row = row(line.keys(), column.period(), value);
    for (int i = 0; i < rows.size(); i++) {
      if (isAbout(rows.get(i), line.keys(), column.period())) {
        rows.set(i, table.with(rows.get(i), amount, value));
        return;
      }
    }
    rows.add(afterLine(rows, line.keys()), row);
  }

  private boolean missesKey(PeriodLine line) {
    return IntStream.range(0, keys.size())
        .anyMatch(i -> keys.get(i).required() && line.keys().get(i).isEmpty());
  }

  private boolean isAbout(R row, List<String> about, String when) {
    return table.text(row, period).equals(when) && isAbout(row, about);
  }

  private boolean isAbout(R row, List<String> about) {
    return IntStream.range(0, keys.size())
        .allMatch(i -> table.text(row, keys.get(i)).equals(about.get(i)));
  }

  /** Rows of one thing stay together. */
  private int afterLine(List<R> rows, List<String> about) {
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (isAbout(rows.get(i), about)) {
        return i + 1;
      }
    }
    return rows.size();
  }

  private R row(List<String> about, String when, Object value) {
    Object[] values = table.columns().stream().map(Column::blank).toArray();
    for (int i = 0; i < keys.size(); i++) {
      values[keys.get(i).index()] = about.get(i);
    }
    values[period.index()] = when;
    values[amount.index()] = value;
    return table.row(values);
  }

  /** Lets a line be about something else, with all its amounts. */
  void rekey(PeriodLine line, Column key, String code) {
    List<String> before = line.keys();
    List<String> about = new ArrayList<>(before);
    about.set(keys.indexOf(key), code);
    line.keys(about);
    List<R> rows = present();
    boolean written = !line.places().isEmpty();
    if (written) {
      rows.replaceAll(r -> isAbout(r, before) ? table.with(r, key, code) : r);
    }
    List.copyOf(line.typed().keySet()).forEach(c -> put(rows, line, c, line.typed().get(c)));
    String header = texts.words().column(table, key);
    source.change(table, texts.of("action.cell", header, title()), rows);
  }

  void paste(List<PeriodLine> lines, List<PeriodColumn> columns, List<List<String>> block) {
    List<R> rows = present();
    for (int i = 0; i < Math.min(lines.size(), block.size()); i++) {
      List<String> cells = block.get(i);
      for (int j = 0; j < Math.min(cells.size(), columns.size()); j++) {
        if (columns.get(j).amount()) {
          put(rows, lines.get(i), columns.get(j), cells.get(j));
        } else if (columns.get(j).kind() == Kind.KEY && lines.get(i).places().isEmpty()) {
          List<String> about = new ArrayList<>(lines.get(i).keys());
          about.set(keys.indexOf(columns.get(j).key()), cells.get(j).strip());
          lines.get(i).keys(about);
        }
      }
    }
    source.change(table, texts.of("action.paste", title()), rows);
  }

  void clear(List<PeriodLine> lines, List<PeriodColumn> columns) {
    List<R> rows = present();
    for (PeriodLine line : lines) {
      columns.forEach(column -> put(rows, line, column, ""));
    }
    source.change(table, texts.of("action.clear", title()), rows);
  }
}
