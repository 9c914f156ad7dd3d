package org.fourfold.domain.scenario;

import java.util.Optional;
import java.util.stream.Collectors;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;

/** The condition of an assumption that one row alone fits. */
public final class RowPlace {
  private RowPlace() {}

  /** Empty where a code of the row cannot stand in a condition. */
  public static <R extends Record> Optional<String> where(Table<R> table, R row) {
    for (Column key : table.keys()) {
      String text = table.text(row, key);
      if (text.contains(";") || !text.equals(text.strip())) {
        return Optional.empty();
      }
    }
    return Optional.of(
        table.keys().stream()
            .map(k -> k.name() + "=" + table.text(row, k))
            .collect(Collectors.joining(";")));
  }
}
