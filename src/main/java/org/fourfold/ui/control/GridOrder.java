package org.fourfold.ui.control;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;

/**
 * Which rows a grid shows, and in which order.
 *
 * @param filter words that must all occur in a row, {@code ""} for every row
 * @param sort column sorted by, null for the table's own order
 */
record GridOrder(String filter, Column sort, boolean descending) {
  static final GridOrder OWN = new GridOrder("", null, false);

  GridOrder withFilter(String wanted) {
    return new GridOrder(wanted, sort, descending);
  }

  GridOrder withSort(Column column, boolean down) {
    return new GridOrder(filter, column, down);
  }

  /**
   * Whether a row is shown.
   *
   * @param texts of its cells as shown
   */
  boolean shows(List<String> texts) {
    if (filter.isBlank()) {
      return true;
    }
    String all = String.join("\n", texts).toLowerCase(Locale.ROOT);
    for (String word : filter.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
      if (!all.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Compares by the sort column, empty cells last either way, equal ones in the table's order.
   *
   * @param shown text of a cell as shown, by which references are compared
   */
  <R extends Record> Comparator<GridRow<R>> comparator(
      Table<R> table, BiFunction<GridRow<R>, Column, String> shown) {
    Comparator<GridRow<R>> own = Comparator.comparingInt(GridRow::index);
    if (sort == null) {
      return own;
    }
    return (a, b) -> {
      Object x = sort.refers().isEmpty() ? table.value(a.entry(), sort) : shown.apply(a, sort);
      Object y = sort.refers().isEmpty() ? table.value(b.entry(), sort) : shown.apply(b, sort);
      boolean emptyX = x == null || "".equals(x);
      boolean emptyY = y == null || "".equals(y);
      int compared =
          emptyX || emptyY
              ? Boolean.compare(emptyX, emptyY)
              : descending ? compare(y, x) : compare(x, y);
      return compared != 0 ? compared : own.compare(a, b);
    };
  }

  @SuppressWarnings("unchecked") // the values of one column are of one comparable type
  private static int compare(Object x, Object y) {
    return x instanceof String a && y instanceof String b
        ? a.compareToIgnoreCase(b)
        : ((Comparable<Object>) x).compareTo(y);
  }
}
