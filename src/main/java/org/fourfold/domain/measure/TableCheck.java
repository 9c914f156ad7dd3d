package org.fourfold.domain.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with the rows of a table: cells, keys and references. */
public final class TableCheck {
  private final TableSet set;
  private final Map<String, Set<Object>> codes = new HashMap<>();

  /**
   * @param tables every table that references may point to
   */
  public TableCheck(TableSet set, List<Table<?>> tables) {
    this.set = set;
    for (Table<?> table : tables) {
      codes.put(table.file(), codes(table));
    }
  }

  private <R extends Record> Set<Object> codes(Table<R> table) {
    Set<Object> found = new HashSet<>();
    for (R row : set.rows(table)) {
      found.add(table.value(row, table.columns().getFirst()));
    }
    return found;
  }

  public <R extends Record> List<Problem> of(Table<R> table) {
    List<R> rows = set.rows(table);
    List<Problem> problems = new ArrayList<>(cells(table, rows));
    problems.addAll(duplicates(table, rows));
    references(table, rows, problems);
    minimumAboveMaximum(table, rows, problems);
    return problems;
  }

  /** Cells outside their column's kind or range. */
  public static <R extends Record> List<Problem> cells(Table<R> table, List<R> rows) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (Column column : table.columns()) {
        if (column.read(table.text(rows.get(i), column))
            instanceof Cell.Refused(Fault fault, List<String> arguments)) {
          problems.add(Problem.error(table.file(), i + 2, column.name(), fault, arguments));
        }
      }
    }
    return problems;
  }

  /** Rows that share the key of an earlier one; rows are counted from 2. */
  public static <R extends Record> List<Problem> duplicates(Table<R> table, List<R> rows) {
    List<Problem> problems = new ArrayList<>();
    if (table.keys().isEmpty()) {
      return problems;
    }
    Map<List<Object>, Integer> seen = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Integer first = seen.putIfAbsent(table.key(rows.get(i)), i);
      if (first != null) {
        problems.add(
            Problem.error(
                table.file(),
                i + 2,
                table.keys().getFirst().name(),
                Fault.DUPLICATE,
                List.of(
                    table.keyText(rows.get(i)),
                    String.valueOf(first + 2),
                    table.keys().stream().map(Column::name).collect(Collectors.joining(", ")))));
      }
    }
    return problems;
  }

  private <R extends Record> void references(Table<R> table, List<R> rows, List<Problem> problems) {
    for (Column column : table.columns()) {
      Set<Object> known = codes.get(column.refers());
      if (known == null) {
        continue;
      }
      for (int i = 0; i < rows.size(); i++) {
        Object code = table.value(rows.get(i), column);
        if (!known.contains(code) && !"".equals(code) && !column.or().contains(code)) {
          problems.add(
              Problem.error(
                  table.file(),
                  i + 2,
                  column.name(),
                  Fault.UNKNOWN_CODE,
                  List.of(String.valueOf(code), column.refers())));
        }
      }
    }
  }

  private static <R extends Record> void minimumAboveMaximum(
      Table<R> table, List<R> rows, List<Problem> problems) {
    List<String> names = table.columns().stream().map(Column::name).toList();
    if (!names.contains("minimum") || !names.contains("maximum")) {
      return;
    }
    Column minimum = table.column("minimum");
    Column maximum = table.column("maximum");
    for (int i = 0; i < rows.size(); i++) {
      Object least = table.value(rows.get(i), minimum);
      Object most = table.value(rows.get(i), maximum);
      if (least instanceof Number a
          && most instanceof Number b
          && a.doubleValue() > b.doubleValue()) {
        problems.add(
            Problem.error(
                table.file(),
                i + 2,
                "minimum",
                Fault.MINIMUM_ABOVE_MAXIMUM,
                List.of(minimum.write(least), maximum.write(most))));
      }
    }
  }
}
