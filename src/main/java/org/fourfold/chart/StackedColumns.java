package org.fourfold.chart;

import java.awt.Color;
import java.util.List;
import java.util.regex.Pattern;
import org.fourfold.domain.measure.NumberText;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws lines of a table as stacked columns, one column of the table beside the other. */
final class StackedColumns {
  private static final int MOST_LABELS = 14;

  /** Years would not fit below narrow columns; the first stands beside the unit. */
  private static final Pattern YEAR = Pattern.compile(" \\d{4}$");

  private StackedColumns() {}

  static JFreeChart draw(ChartTable table, ChartStyle style, Hue hue) {
    return draw(table, style, style.colours(table, hue));
  }

  private static JFreeChart draw(ChartTable table, ChartStyle style, List<Color> colours) {
    JFreeChart chart = unlabelled(table, style, colours);
    if (table.lines().size() >= DirectLabels.FEW) {
      style.addLegend(chart);
    } else if (table.lines().size() > 1) {
      DirectLabels.add(chart.getCategoryPlot(), table, style, colours);
    }
    return chart;
  }

  /** The columns with neither legend nor labels. */
  static JFreeChart unlabelled(ChartTable table, ChartStyle style, List<Color> colours) {
    ChartWords words = new ChartWords(style.locale());
    double largest = java.util.Arrays.stream(table.sums()).max().orElse(0);
    AxisScale scale = AxisScale.of(largest, table, words);
    CategoryAxis across = new CategoryAxis();
    style.dress(across);
    NumberAxis up = new NumberAxis();
    style.dress(up);
    up.setNumberFormatOverride(scale.format(words.numbers()));
    CategoryPlot plot = new CategoryPlot(data(table), across, up, renderer(table, style, colours));
    plot.setRangeGridlinePaint(style.palette().grid());
    plot.setRangeGridlineStroke(style.hairline());
    plot.setAxisOffset(org.jfree.chart.ui.RectangleInsets.ZERO_INSETS);
    plot.setNoDataMessage(words.text("nothing"));
    return style.chart(plot, table.finding(), unit(table, scale, words));
  }

  private static String unit(ChartTable table, AxisScale scale, ChartWords words) {
    boolean dated = !table.columns().isEmpty() && YEAR.matcher(table.columns().getFirst()).find();
    return dated && !scale.unit().isEmpty()
        ? words.text("axis.from", scale.unit(), table.columns().getFirst())
        : scale.unit();
  }

  static DefaultCategoryDataset data(ChartTable table) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    int every = (table.columns().size() + MOST_LABELS - 1) / MOST_LABELS;
    for (int l = 0; l < table.lines().size(); l++) {
      ChartLine line = table.lines().get(l);
      for (int c = 0; c < table.columns().size(); c++) {
        String label = c % every == 0 ? YEAR.matcher(table.columns().get(c)).replaceFirst("") : "";
        data.addValue(line.value(c), new Labelled(l, line.shortLabel()), new Labelled(c, label));
      }
    }
    return data;
  }

  private static StackedBarRenderer renderer(
      ChartTable table, ChartStyle style, List<Color> colours) {
    StackedBarRenderer bars = new StackedBarRenderer();
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setDrawBarOutline(true);
    bars.setMaximumBarWidth(0.12);
    for (int l = 0; l < colours.size(); l++) {
      bars.setSeriesPaint(l, colours.get(l));
      bars.setSeriesOutlinePaint(l, style.palette().background());
      bars.setSeriesOutlineStroke(l, style.hairline());
    }
    bars.setDefaultLegendShape(new java.awt.geom.Rectangle2D.Double(-5, -5, 10, 10));
    bars.setLegendItemLabelGenerator((_, l) -> table.lines().get(l).wrappedLabel());
    NumberText numbers = new NumberText(style.locale());
    bars.setDefaultToolTipGenerator(
        (_, l, c) -> {
          ChartLine line = table.lines().get(l);
          double value = line.value(c);
          String full =
              table.kind() == ChartTable.Kind.MONEY
                  ? numbers.exactMoney(value)
                  : numbers.amount(value);
          return line.label() + " · " + table.columns().get(c) + ": " + full + " " + table.unit();
        });
    return bars;
  }
}
