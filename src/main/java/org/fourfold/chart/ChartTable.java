package org.fourfold.chart;

import java.util.List;
import java.util.Locale;
import org.fourfold.domain.measure.NumberText;

/**
 * The numbers behind a chart, for its data table, the report and the clipboard.
 *
 * @param finding what the numbers say, as a sentence
 * @param heading of the first column: {@code Service}
 * @param unit of all numbers, {@code ""} where lines have their own
 * @param columns headings of the numbers
 * @param lines in the order of the legend, the first at the bottom of a stack
 * @param summed whether the lines add up, so that a row of sums means something
 */
public record ChartTable(
    String finding,
    String heading,
    String unit,
    Kind kind,
    List<String> columns,
    List<ChartLine> lines,
    boolean summed) {

  /** How numbers read. */
  public enum Kind {
    AMOUNT,
    MONEY,
    SHARE
  }

  public ChartTable {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /** Sum of the lines, one number per column. */
  public double[] sums() {
    double[] sums = new double[columns.size()];
    for (ChartLine line : lines) {
      for (int c = 0; c < sums.length; c++) {
        sums[c] += Double.isNaN(line.value(c)) ? 0 : line.value(c);
      }
    }
    return sums;
  }

  public double total() {
    return java.util.Arrays.stream(sums()).sum();
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** A number as planners read it. */
  public String text(double value, Locale locale) {
    NumberText number = new NumberText(locale);
    if (Double.isNaN(value)) {
      return "–";
    }
    return switch (kind) {
      case AMOUNT -> number.amount(value);
      case MONEY -> number.money(value);
      case SHARE -> number.share(value);
    };
  }

  /** The table as tab-separated text with full numbers, as spreadsheets take it. */
  public String tabbed() {
    StringBuilder text = new StringBuilder(heading);
    columns.forEach(c -> text.append('\t').append(c));
    for (ChartLine line : lines) {
      text.append('\n').append(line.label());
      line.values().forEach(v -> text.append('\t').append(v.isNaN() ? "" : v.toString()));
    }
    return text.append('\n').toString();
  }
}
