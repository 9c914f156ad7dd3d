package org.fourfold.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.util.SortOrder;

/**
 * How every chart looks: no border, no gradient, light horizontal grid, the finding as title at the
 * left, the unit below it where the eye reads the axis.
 *
 * @param family of the type face, which whatever draws the chart must know
 * @param titled whether the chart carries its title; false where the finding stands beside it
 */
public record ChartStyle(Palette palette, String family, Locale locale, boolean titled) {

  public static ChartStyle light(Locale locale) {
    return new ChartStyle(Palette.LIGHT, Faces.family(locale), locale, true);
  }

  public static ChartStyle dark(Locale locale) {
    return new ChartStyle(Palette.DARK, Faces.family(locale), locale, true);
  }

  /** For a surface of this colour, light or dark; channels from 0 to 255. */
  public static ChartStyle on(int red, int green, int blue, Locale locale) {
    return new ChartStyle(Palette.on(red, green, blue), Faces.family(locale), locale, true);
  }

  public ChartStyle withoutTitle() {
    return new ChartStyle(palette, family, locale, false);
  }

  /** In a face that holds the letters of a text: each text of a chart is drawn in one face. */
  public ChartStyle holding(String text) {
    boolean han = text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
    return han ? new ChartStyle(palette, Faces.family(Locale.CHINESE), locale, titled) : this;
  }

  Font font(int size) {
    return new Font(family, Font.PLAIN, size);
  }

  Font bold(int size) {
    return new Font(family, Font.BOLD, size);
  }

  /** A chart in this style with title and unit. */
  JFreeChart chart(Plot plot, String title, String unit) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(4, 0, 0, 4));
    plot.setNoDataMessageFont(font(13));
    plot.setNoDataMessagePaint(palette.muted());
    JFreeChart chart = new JFreeChart(null, font(12), plot, false);
    chart.setBackgroundPaint(palette.background());
    chart.setBorderVisible(false);
    chart.setPadding(new RectangleInsets(4, 4, 4, 4));
    chart.setAntiAlias(true);
    if (!unit.isEmpty()) {
      chart.addSubtitle(0, line(unit, font(12), palette.muted()));
    }
    if (titled) {
      chart.addSubtitle(0, line(title, bold(15), palette.text()));
    }
    return chart;
  }

  private static Title line(String text, Font font, Color colour) {
    TextTitle title = new TextTitle(text, font);
    title.setPaint(colour);
    title.setPosition(RectangleEdge.TOP);
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setTextAlignment(HorizontalAlignment.LEFT);
    title.setPadding(new RectangleInsets(0, 4, 4, 4));
    return title;
  }

  /** A legend at the right, in the order of a stack: the topmost first. */
  void addLegend(JFreeChart chart) {
    addLegend(chart, RectangleEdge.RIGHT);
  }

  /** A legend beside the plot, or under it where the plot needs the width. */
  void addLegend(JFreeChart chart, RectangleEdge edge) {
    LegendTitle legend = new WrappedLegend(chart.getPlot());
    legend.setPosition(edge);
    legend.setSortOrder(SortOrder.DESCENDING);
    legend.setItemFont(font(12));
    legend.setItemPaint(palette.text());
    legend.setBackgroundPaint(null);
    legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 4));
    legend.setPadding(new RectangleInsets(0, 8, 0, 0));
    chart.addLegend(legend);
  }

  void dress(CategoryAxis axis) {
    axis.setTickLabelFont(font(12));
    axis.setTickLabelPaint(palette.text());
    axis.setAxisLinePaint(palette.muted());
    axis.setTickMarksVisible(false);
    axis.setMaximumCategoryLabelLines(2);
    axis.setMaximumCategoryLabelWidthRatio(1.3f);
    axis.setCategoryMargin(0.28);
    axis.setLowerMargin(0.01);
    axis.setUpperMargin(0.01);
  }

  void dress(NumberAxis axis) {
    axis.setTickLabelFont(font(12));
    axis.setTickLabelPaint(palette.muted());
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAutoRangeIncludesZero(true);
    axis.setUpperMargin(0.06);
    // Wide insets make few grid lines.
    axis.setTickLabelInsets(new RectangleInsets(9, 4, 9, 4));
  }

  BasicStroke hairline() {
    return new BasicStroke(1);
  }

  /** Colours of lines, in their order. */
  List<Color> colours(ChartTable table, Hue hue) {
    return table.lines().stream().map(l -> palette.series(hue, l.tone())).toList();
  }
}
