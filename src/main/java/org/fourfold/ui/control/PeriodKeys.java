package org.fourfold.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.ColumnKind;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.scenario.PlanningTables;

/**
 * How the rows of a table with periods are cells of a grid: by what they are about, and when.
 *
 * @param keys columns that say what a row is about
 */
record PeriodKeys<R extends Record>(
    Table<R> table, List<Column> keys, Column period, Column amount) {

  static <R extends Record> PeriodKeys<R> of(Table<R> table) {
    return new PeriodKeys<>(
        table,
        table.keys().stream().filter(c -> !c.name().equals("period")).toList(),
        table.column("period"),
        table.column("amount"));
  }

  /** What a row is about. */
  List<String> about(R row) {
    return keys.stream().map(k -> table.text(row, k)).toList();
  }

  /** When a row is for: a period, {@code ""} for each, {@code total} for all together. */
  String when(R row) {
    return table.text(row, period);
  }

  Object amount(R row) {
    return table.value(row, amount);
  }

  R with(R row, Object value) {
    return table.with(row, amount, value);
  }

  R row(List<String> about, String when, Object value) {
    Object[] values = table.columns().stream().map(Column::blank).toArray();
    for (int i = 0; i < keys.size(); i++) {
      values[keys.get(i).index()] = value(keys.get(i), about.get(i));
    }
    values[period.index()] = when;
    values[amount.index()] = value;
    return table.row(values);
  }

  /** What stands in the record for a key as it is written; null where it is no such key. */
  static Object value(Column key, String written) {
    return key.kind() != ColumnKind.CHOICE
        ? written
        : key.read(written) instanceof Cell.Read(Object choice) ? choice : null;
  }

  /** Whether a key that must be given is not, or cannot be. */
  boolean incomplete(List<String> about) {
    return IntStream.range(0, keys.size())
        .anyMatch(
            i ->
                keys.get(i).required() && about.get(i).isEmpty()
                    || value(keys.get(i), about.get(i)) == null);
  }

  /** The table that gives one line for each of its rows; none where keys are put together. */
  Optional<Table<?>> things() {
    return keys.size() == 1 && keys.getFirst().required()
        ? PlanningTables.of(keys.getFirst().refers())
        : Optional.empty();
  }
}
