package org.fourfold.ui.control;

import java.util.Locale;
import java.util.Map;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;

/** Which file a cell's code is of: the column says so, or the kind beside it in the row. */
final class References {
  private static final Map<String, String> BY_KIND =
      Map.of(
          "service", "services",
          "resource", "resources",
          "information", "information_jobs",
          "funding", "funding_sources",
          "capacity", "capacities",
          "spend", "spend_categories");

  private References() {}

  /** The file without suffix, {@code ""} for none. */
  static <R extends Record> String file(Table<R> table, GridRow<R> row, Column column) {
    if (!column.refers().isEmpty() || !column.name().equals("code")) {
      return column.refers();
    }
    return table.columns().stream()
        .filter(c -> c.name().equals("kind"))
        .findFirst()
        .map(kind -> BY_KIND.getOrDefault(kindOf(table, row, kind), ""))
        .orElse("");
  }

  private static <R extends Record> String kindOf(Table<R> table, GridRow<R> row, Column kind) {
    String typed = row.typed(kind);
    return row.entry() == null
        ? (typed == null ? "" : typed.toLowerCase(Locale.ROOT))
        : table.text(row.entry(), kind);
  }
}
