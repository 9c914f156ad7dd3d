package org.fourfold.ui.control;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What stands in a column, and how often.
 *
 * @param text as shown, {@code ""} for empty cells
 */
public record ValueCount(String text, int count) {

  /** In their order: numbers by size, words by the alphabet, empty last. */
  static List<ValueCount> of(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> new ValueCount(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(ValueCount::text, ValueCount::compare))
        .toList();
  }

  private static int compare(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Boolean.compare(a.isEmpty(), b.isEmpty());
    }
    BigDecimal x = size(a);
    BigDecimal y = size(b);
    if (x != null && y != null) {
      return x.compareTo(y);
    }
    return x == null && y == null ? a.compareToIgnoreCase(b) : x == null ? 1 : -1;
  }

  private static BigDecimal size(String text) {
    try {
      return new BigDecimal(text.replace(",", "").replace('\u2212', '-'));
    } catch (NumberFormatException _) {
      return null;
    }
  }
}
