package org.fourfold.chart;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.CategoryAnchor;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.TextAnchor;

/** Names beside the last column instead of a legend, where lines are few. */
final class DirectLabels {
  /** From so many lines on a legend reads better. */
  static final int FEW = 5;

  private static final double LINE_HEIGHT = 0.075;

  private DirectLabels() {}

  static void add(CategoryPlot plot, ChartTable table, ChartStyle style, List<Color> colours) {
    int longest = table.lines().stream().mapToInt(l -> l.shortLabel().length()).max().orElse(0);
    plot.getDomainAxis().setUpperMargin(Math.min(0.34, 0.03 + 0.0105 * longest));
    double top = java.util.Arrays.stream(table.sums()).max().orElse(1);
    int last = table.columns().size() - 1;
    double[] at = spread(table, last, top * LINE_HEIGHT);
    for (int l = 0; l < at.length; l++) {
      CategoryTextAnnotation label =
          new CategoryTextAnnotation(
              "  " + table.lines().get(l).shortLabel(),
              (Comparable<?>) plot.getDataset().getColumnKey(last),
              at[l]);
      label.setCategoryAnchor(CategoryAnchor.END);
      label.setTextAnchor(TextAnchor.CENTER_LEFT);
      label.setFont(style.bold(12));
      label.setPaint(style.palette().readable(colours.get(l)));
      plot.addAnnotation(label);
    }
  }

  /** Heights of the labels: mid of each part, pushed up where two would touch. */
  private static double[] spread(ChartTable table, int column, double least) {
    double[] at = new double[table.lines().size()];
    double base = 0;
    double free = least / 2;
    for (int l = 0; l < at.length; l++) {
      double value = table.lines().get(l).value(column);
      at[l] = Math.max(free, base + value / 2);
      base += value;
      free = at[l] + least;
    }
    return at;
  }
}
