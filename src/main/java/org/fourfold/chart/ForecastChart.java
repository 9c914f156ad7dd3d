package org.fourfold.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.fourfold.domain.forecast.ForecastStep;
import org.fourfold.domain.forecast.History;
import org.fourfold.domain.forecast.SeriesForecast;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** A history, what is expected to follow with its fan, and what would have been said before. */
public final class ForecastChart {
  private static final int HEIGHT = 340;

  /** More than that of a history is a smear: the latest are drawn, all are in the table. */
  private static final int DRAWN = 160;

  private ForecastChart() {}

  public static Figure of(SeriesForecast series, Locale locale) {
    ChartWords words = new ChartWords(locale);
    History history = series.history();
    int known = history.values().size();
    int from = Math.max(0, known - Math.max(DRAWN, 3 * series.steps().size()));
    int length = known - from + series.steps().size();
    List<LocalDate> dates = new ArrayList<>();
    double[] was = new double[length];
    Arrays.fill(was, Double.NaN);
    for (int t = 0; t < length; t++) {
      dates.add(history.date(from + t));
      was[t] = from + t < known ? history.values().get(from + t) : Double.NaN;
    }
    List<ChartLine> lines = new ArrayList<>();
    lines.add(line("history", was, words, 0));
    double[][] ahead = fan(series.steps(), dates);
    double[][] before = fan(series.lastTime(), dates);
    String[] names = {"mean", "lo80", "hi80", "lo95", "hi95"};
    for (int k = 0; k < names.length; k++) {
      lines.add(line(names[k], ahead[k], words, k + 1));
    }
    if (!series.lastTime().isEmpty()) {
      lines.add(line("before", before[0], words, names.length + 1));
      lines.add(line("before.lo80", before[1], words, names.length + 2));
      lines.add(line("before.hi80", before[2], words, names.length + 3));
    }
    ChartTable table =
        new ChartTable(
            finding(series, words),
            words.text("forecast.series"),
            "",
            ChartTable.Kind.AMOUNT,
            dates.stream().map(LocalDate::toString).toList(),
            lines,
            false);
    return new Figure(table, HEIGHT, (t, style) -> draw(t, dates, style));
  }

  private static String finding(SeriesForecast series, ChartWords words) {
    double sum = 0;
    for (ForecastStep step : series.steps()) {
      sum += step.mean() / series.steps().size();
    }
    List<Double> last =
        series.history().values().stream().filter(v -> !v.isNaN()).toList().reversed();
    double before =
        last.stream().limit(series.steps().size()).mapToDouble(v -> v).average().orElse(0);
    double change = before > 0 ? (sum - before) / before : 0;
    String way = Math.abs(change) < 0.01 ? "level" : change > 0 ? "more" : "less";
    return words.text(
        "forecast." + way,
        series.name(),
        words.numbers().amount(sum),
        words.numbers().fixed(100 * Math.abs(change), 0));
  }

  private static ChartLine line(String what, double[] values, ChartWords words, int tone) {
    String label = words.text("forecast.line." + what);
    return new ChartLine(what, label, "", tone, ChartLine.boxed(values), Set.of());
  }

  private static double[][] fan(List<ForecastStep> steps, List<LocalDate> dates) {
    double[][] fan = new double[5][dates.size()];
    for (double[] one : fan) {
      Arrays.fill(one, Double.NaN);
    }
    for (ForecastStep step : steps) {
      int t = dates.indexOf(step.date());
      if (t >= 0) {
        fan[0][t] = step.mean();
        fan[1][t] = step.lo80();
        fan[2][t] = step.hi80();
        fan[3][t] = step.lo95();
        fan[4][t] = step.hi95();
      }
    }
    return fan;
  }

  private static JFreeChart draw(ChartTable table, List<LocalDate> dates, ChartStyle style) {
    Palette p = style.palette();
    DateAxis time = new DateAxis(null, TimeZone.getTimeZone("UTC"), style.locale());
    time.setTickLabelFont(style.font(12));
    time.setTickLabelPaint(p.text());
    time.setAxisLinePaint(p.muted());
    time.setTickMarksVisible(false);
    NumberAxis amount = new NumberAxis();
    style.dress(amount);
    XYPlot plot = new XYPlot(null, time, amount, null);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(p.grid());
    plot.setRangeGridlineStroke(style.hairline());
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    List<ChartLine> l = table.lines();
    Color ahead = p.hue(Hue.SERVICES);
    Color past = p.hue(Hue.FINANCE);
    if (l.size() > 6) {
      add(plot, dates, l.get(6), l.get(7), l.get(8), past, 1.6f, true);
    }
    add(plot, dates, l.get(1), l.get(4), l.get(5), ahead, 0.01f, false);
    add(plot, dates, l.get(1), l.get(2), l.get(3), ahead, 2, true);
    add(plot, dates, l.get(0), l.get(0), l.get(0), p.text(), 1.4f, true);
    JFreeChart chart = style.chart(plot, table.finding(), table.unit());
    style.addLegend(chart);
    return chart;
  }

  private static void add(
      XYPlot plot,
      List<LocalDate> dates,
      ChartLine middle,
      ChartLine low,
      ChartLine high,
      Color colour,
      float width,
      boolean named) {
    YIntervalSeries points = new YIntervalSeries(middle.label());
    for (int t = 0; t < dates.size(); t++) {
      if (!Double.isNaN(middle.value(t))) {
        long at = dates.get(t).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
        points.add(at, middle.value(t), low.value(t), high.value(t));
      }
    }
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    data.addSeries(points);
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setSeriesPaint(0, colour);
    renderer.setSeriesFillPaint(0, colour);
    renderer.setAlpha(0.18f);
    renderer.setSeriesStroke(
        0, new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    renderer.setSeriesVisibleInLegend(0, named);
    int at = plot.getDatasetCount();
    at = at == 1 && plot.getDataset(0) == null ? 0 : at;
    plot.setDataset(at, data);
    plot.setRenderer(at, renderer);
  }
}
