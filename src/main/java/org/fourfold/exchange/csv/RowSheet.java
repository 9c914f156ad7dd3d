package org.fourfold.exchange.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;
import org.fourfold.exchange.format.SheetSource;

/**
 * The rows of a table as its file would hold them; the column {@code urgency} is {@code class}
 * there, which no component of a record can be called.
 */
public record RowSheet<R extends Record>(Table<R> table, List<R> rows) implements SheetSource {
  private static final String CLASS = "class";
  private static final String URGENCY = "urgency";

  @Override
  public String file() {
    return table.file();
  }

  static String inFiles(Column column) {
    return column.name().equals(URGENCY) ? CLASS : column.name();
  }

  /** The name of a column on screen by its name in files. */
  public static String onScreen(String column) {
    return column.equals(CLASS) ? URGENCY : column;
  }

  List<String> header() {
    return table.columns().stream().map(RowSheet::inFiles).toList();
  }

  List<String> cells(R row) {
    List<String> cells = new ArrayList<>(table.columns().size());
    for (Column column : table.columns()) {
      cells.add(table.text(row, column));
    }
    return cells;
  }

  @Override
  public void read(RowSink sink) throws IOException {
    sink.row(1, header());
    for (int i = 0; i < rows.size(); i++) {
      sink.row(i + 2, cells(rows.get(i)));
    }
  }
}
