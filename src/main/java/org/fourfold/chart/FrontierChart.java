package org.fourfold.chart;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.outcome.FrontierCurve;
import org.fourfold.domain.outcome.FrontierPoint;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The best objective against the amount of one limit; the table says what one more is worth. */
public final class FrontierChart {
  private static final int HEIGHT = 380;

  private FrontierChart() {}

  /**
   * @param limit by name
   * @param unit of the objective
   * @param of unit of the limit
   */
  public static Figure of(
      FrontierCurve curve, String limit, String unit, String of, Locale locale) {
    ChartWords words = new ChartWords(locale);
    NumberText numbers = words.numbers();
    List<ChartLine> lines = new ArrayList<>();
    for (FrontierPoint p : curve.points()) {
      double[] values = {
        p.x(), number(p.objective()), number(p.slope()), number(p.slopeFrom()), number(p.slopeTo())
      };
      lines.add(
          new ChartLine(
              String.valueOf(lines.size()),
              numbers.amount(p.x()) + (of.isEmpty() ? "" : " " + of),
              "",
              lines.size(),
              ChartLine.boxed(values),
              Set.of()));
    }
    ChartTable table =
        new ChartTable(
            finding(curve, limit, unit, of, words),
            limit,
            unit,
            ChartTable.Kind.AMOUNT,
            List.of(
                words.text("frontier.amount"),
                words.text("range.objective"),
                words.text("frontier.worth"),
                words.text("frontier.from"),
                words.text("frontier.to")),
            lines,
            false);
    return new Figure(table, HEIGHT, (t, s) -> draw(t, s, limit, of));
  }

  private static double number(Double value) {
    return Objects.requireNonNullElse(value, Double.NaN);
  }

  private static String finding(
      FrontierCurve curve, String limit, String unit, String of, ChartWords words) {
    NumberText numbers = words.numbers();
    List<FrontierPoint> sloped = curve.points().stream().filter(p -> p.slope() != null).toList();
    if (sloped.isEmpty()) {
      return words.text("frontier.none", limit);
    }
    FrontierPoint first = sloped.getFirst();
    FrontierPoint last = sloped.getLast();
    return words.text(
        "frontier.finding",
        limit,
        numbers.amount(first.slope()) + " " + unit,
        (numbers.amount(first.x()) + " " + of).strip(),
        numbers.amount(last.slope()),
        numbers.amount(last.x()));
  }

  private static JFreeChart draw(ChartTable table, ChartStyle style, String limit, String of) {
    ChartWords words = new ChartWords(style.locale());
    XYSeries series = new XYSeries("frontier");
    for (ChartLine line : table.lines()) {
      series.add(line.value(0), line.value(1));
    }
    NumberAxis across = axis(style, words, series.getMaxX());
    across.setLabel(of.isEmpty() ? limit : words.text("frontier.axis", limit, of));
    across.setLabelFont(style.font(12));
    across.setLabelPaint(style.palette().text());
    NumberAxis up = axis(style, words, series.getMaxY());
    XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, true);
    lines.setSeriesPaint(0, style.palette().hue(Hue.SERVICES));
    lines.setSeriesStroke(0, new BasicStroke(2.2f));
    lines.setSeriesShape(0, new Ellipse2D.Double(-3.5, -3.5, 7, 7));
    lines.setDefaultToolTipGenerator(
        (_, _, item) ->
            words.numbers().amount(series.getX(item).doubleValue())
                + ": "
                + words.numbers().amount(series.getY(item).doubleValue())
                + " "
                + table.unit());
    XYPlot plot = new XYPlot(new XYSeriesCollection(series), across, up, lines);
    plot.setRangeGridlinePaint(style.palette().grid());
    plot.setRangeGridlineStroke(style.hairline());
    plot.setDomainGridlinesVisible(false);
    plot.setNoDataMessage(words.text("nothing"));
    return style.chart(plot, table.finding(), table.unit());
  }

  private static NumberAxis axis(ChartStyle style, ChartWords words, double largest) {
    NumberAxis axis = new NumberAxis();
    style.dress(axis);
    axis.setAutoRangeIncludesZero(false);
    axis.setNumberFormatOverride(new AxisScale(1, "").format(words.numbers()));
    axis.setUpperMargin(Double.isFinite(largest) ? 0.06 : 0);
    return axis;
  }
}
