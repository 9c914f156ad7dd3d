package org.fourfold.exchange.schedule;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;
import org.fourfold.exchange.format.SheetSource;

/**
 * The rows of one table of a day as a file would hold them, the column {@code urgency} under its
 * name in files.
 */
record DaySheet<R extends Record>(Table<R> table, List<R> rows) implements SheetSource {
  static final String CLASS = "class";
  static final String URGENCY = "urgency";

  @Override
  public String file() {
    return table.file();
  }

  static String inFiles(Column column) {
    return column.name().equals(URGENCY) ? CLASS : column.name();
  }

  List<String> header() {
    return table.columns().stream().map(DaySheet::inFiles).toList();
  }

  List<String> cells(R row) {
    List<String> cells = new ArrayList<>(table.columns().size());
    for (Column column : table.columns()) {
      cells.add(table.text(row, column));
    }
    return cells;
  }

  @Override
  public void read(RowSink sink) throws java.io.IOException {
    sink.row(1, header());
    for (int i = 0; i < rows.size(); i++) {
      sink.row(i + 2, cells(rows.get(i)));
    }
  }
}
