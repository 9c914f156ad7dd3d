package org.fourfold.chart;

import java.util.List;
import java.util.Set;

/**
 * One line of numbers: what a legend names, or a row of a table.
 *
 * @param code of the thing, unique in its table
 * @param label in the planner's words
 * @param unit of its numbers where lines differ in it, else {@code ""}
 * @param tone fixed place among the colours of its domain, negative for the rest
 * @param values one per column of the table, NaN where there is none
 * @param marks columns in which a limit is reached
 */
public record ChartLine(
    String code, String label, String unit, int tone, List<Double> values, Set<Integer> marks) {

  private static final int LEGEND = 26;

  public ChartLine {
    values = List.copyOf(values);
    marks = Set.copyOf(marks);
  }

  public static ChartLine of(String code, String label, int tone, double[] values) {
    return new ChartLine(code, label, "", tone, boxed(values), Set.of());
  }

  static List<Double> boxed(double[] values) {
    return java.util.Arrays.stream(values).boxed().toList();
  }

  /** The label, cut where it is too long for a legend. */
  String shortLabel() {
    return label.length() <= LEGEND ? label : label.substring(0, LEGEND - 1).strip() + "…";
  }

  /** The whole label, on two lines where it is too long for one. */
  String wrappedLabel() {
    int middle = label.length() <= LEGEND ? -1 : label.lastIndexOf(' ', LEGEND);
    return middle < 0 ? label : label.substring(0, middle) + "\n" + label.substring(middle + 1);
  }

  public double value(int column) {
    return values.get(column);
  }

  /** Sum over the columns that have a number. */
  public double sum() {
    return values.stream().filter(v -> !v.isNaN()).mapToDouble(v -> v).sum();
  }
}
