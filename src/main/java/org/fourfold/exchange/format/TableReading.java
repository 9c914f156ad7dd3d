package org.fourfold.exchange.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.ColumnKind;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;

/** The rows of one table as they are read from a sheet. */
final class TableReading<R extends Record> implements SheetSource.RowSink {
  private static final int REMEMBERED = 20_000;

  private final Table<R> table;
  private final Limits limits;
  private final ProblemList problems;
  private final List<R> rows = new ArrayList<>();
  private final List<Map<String, Cell>> remembered;
  private int[] numbers = new int[64];
  private boolean refusedRows;
  private Header header;

  TableReading(Table<R> table, Limits limits, ProblemList problems) {
    this.table = table;
    this.limits = limits;
    this.problems = problems;
    remembered = table.columns().stream().<Map<String, Cell>>map(_ -> new HashMap<>()).toList();
  }

  @Override
  public void row(int number, List<String> cells) throws Unreadable {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (header == null) {
      header = Header.of(table, number, cells, problems);
    } else if (header.complete()) {
      add(number, cells);
    }
  }

  private void add(int number, List<String> cells) throws Unreadable {
    if (rows.size() == limits.rows()) {
      throw Unreadable.of(table.file(), number, Fault.TOO_MANY_ROWS, limits.rows());
    }
    boolean good = fits(number, cells);
    Object[] values = new Object[table.columns().size()];
    for (Column column : table.columns()) {
      switch (read(column, header.cell(column, cells))) {
        case Cell.Read(Object value) -> values[column.index()] = value;
        case Cell.Refused(Fault fault, List<String> arguments) -> {
          problems.add(Problem.error(table.file(), number, column.name(), fault, arguments));
          good = false;
        }
      }
    }
    if (!good) {
      refusedRows = true;
      return;
    }
    if (rows.size() == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * numbers.length);
    }
    numbers[rows.size()] = number;
    rows.add(table.row(values));
  }

  private boolean fits(int number, List<String> cells) {
    for (int i = header.width(); i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        List<String> counts = List.of(String.valueOf(i + 1), String.valueOf(header.width()));
        problems.add(Problem.error(table.file(), number, "", Fault.TOO_MANY_CELLS, counts));
        return false;
      }
    }
    return true;
  }

  /** Codes and choices recur: reading each once saves time, and the million copies of its text. */
  private Cell read(Column column, String text) {
    if (column.kind() == ColumnKind.TEXT || column.kind() == ColumnKind.MONEY) {
      return column.read(text);
    }
    Map<String, Cell> known = remembered.get(column.index());
    Cell cell = known.get(text);
    if (cell == null) {
      cell = column.read(text);
      if (known.size() < REMEMBERED) {
        known.put(text, cell);
      }
    }
    return cell;
  }

  /** Says so where there was not even a header. */
  void end() {
    if (header == null) {
      header = Header.of(table, 1, List.of(), problems);
    }
  }

  Table<R> table() {
    return table;
  }

  List<R> rows() {
    return rows;
  }

  /** Whether rows were left out, so that references to them are no further problem. */
  boolean refusedRows() {
    return refusedRows || header == null || !header.complete();
  }

  /** The row of the file that a row of the table came from; a check counts both from 2. */
  int fileRow(int checkedRow) {
    int i = checkedRow - 2;
    return i >= 0 && i < rows.size() ? numbers[i] : checkedRow;
  }
}
