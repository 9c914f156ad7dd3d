package org.fourfold.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a planner laid out the columns of a table.
 *
 * @param widths of columns whose width was changed, by name
 * @param hidden names of columns not shown
 * @param frozen how many columns stay in sight at the left
 */
public record ColumnLayout(Map<String, Double> widths, List<String> hidden, int frozen) {
  public static final ColumnLayout OWN = new ColumnLayout(Map.of(), List.of(), 1);

  public ColumnLayout {
    widths = Map.copyOf(widths);
    hidden = List.copyOf(hidden);
    frozen = Math.max(0, frozen);
  }

  public ColumnLayout withWidth(String column, double width) {
    Map<String, Double> changed = new TreeMap<>(widths);
    changed.put(column, width);
    return new ColumnLayout(changed, hidden, frozen);
  }

  public ColumnLayout withShown(String column, boolean shown) {
    List<String> changed = new ArrayList<>(hidden);
    changed.remove(column);
    if (!shown) {
      changed.add(column);
    }
    return new ColumnLayout(widths, changed, frozen);
  }

  public ColumnLayout withFrozen(int count) {
    return new ColumnLayout(widths, hidden, count);
  }
}
