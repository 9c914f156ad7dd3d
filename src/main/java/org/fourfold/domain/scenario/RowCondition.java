package org.fourfold.domain.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;

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

  boolean fits(R row) {
    return wanted.entrySet().stream()
        .allMatch(e -> table.text(row, e.getKey()).equals(e.getValue()));
  }
}
