package org.fourfold.ui.scenarios;

import java.util.List;

/**
 * A row of the comparison: words for each scenario, or a heading where there are none.
 *
 * @param values as shown
 * @param differences against the first, {@code ""} where they cannot be told
 */
public record CompareLine(String label, List<String> values, List<String> differences) {
  static CompareLine heading(String label) {
    return new CompareLine(label, List.of(), List.of());
  }

  boolean isHeading() {
    return values.isEmpty();
  }
}
