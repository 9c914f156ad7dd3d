package org.fourfold.domain.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentTables;

/** Which rows of a table are meant: {@code column=value[;column=value]}, or {@code *} for all. */
final class RowCondition<R extends Record> {
  private final Table<R> table;
  private final Map<Column, String> wanted;

  private RowCondition(Table<R> table, Map<Column, String> wanted) {
    this.table = table;
    this.wanted = wanted;
  }

  /** Empty where the text is no condition on this table. */
  static <R extends Record> Optional<RowCondition<R>> parse(Table<R> table, String text) {
    Map<Column, String> wanted = new LinkedHashMap<>();
    if (!text.strip().equals("*")) {
      for (String part : text.split(";")) {
        int at = part.indexOf('=');
        Optional<Column> column =
            table.columns().stream()
                .filter(c -> at > 0 && c.name().equals(part.substring(0, at).strip()))
                .findFirst();
        if (column.isEmpty()) {
          return Optional.empty();
        }
        wanted.put(column.get(), part.substring(at + 1).strip());
      }
    }
    return Optional.of(new RowCondition<>(table, wanted));
  }

  /**
   * The row that the condition describes, with this field given: where it names every key of the
   * table, each by a code that is known, and nothing else is needed. Otherwise empty.
   */
  Optional<R> row(Column field, Object value, Department department) {
    Object[] values = new Object[table.columns().size()];
    for (Column column : table.columns()) {
      boolean given = column.equals(field);
      String text = wanted.get(column);
      if (column.key() == (text == null) || (column.required() && !column.key() && !given)) {
        return Optional.empty();
      }
      Object read = text != null && column.read(text) instanceof Cell.Read(Object v) ? v : null;
      if (column.key() && (read == null || !known(column, text, department))) {
        return Optional.empty();
      }
      values[column.index()] = given ? value : column.key() ? read : column.blank();
    }
    return Optional.of(table.row(values));
  }

  private static boolean known(Column column, String code, Department department) {
    if (column.refers().isEmpty() || code.isEmpty() || column.or().contains(code)) {
      return true;
    }
    return DepartmentTables.ALL.stream()
        .filter(t -> t.file().equals(column.refers()))
        .anyMatch(t -> holds(t, code, department));
  }

  private static <S extends Record> boolean holds(Table<S> of, String code, Department department) {
    Column first = of.columns().getFirst();
    return department.rows(of).stream().anyMatch(row -> of.text(row, first).equals(code));
  }

  boolean fits(R row) {
    return wanted.entrySet().stream()
        .allMatch(e -> table.text(row, e.getKey()).equals(e.getValue()));
  }
}
