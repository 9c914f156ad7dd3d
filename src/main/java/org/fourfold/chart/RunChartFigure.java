package org.fourfold.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.monitoring.ControlChart;
import org.fourfold.domain.monitoring.ControlChart.Signal;
import org.fourfold.domain.monitoring.Watched;
import org.fourfold.domain.monitoring.WatchedLine;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Actuals in the order of time with plan, mean and control limits; signals stand out. */
public final class RunChartFigure {
  private static final int HEIGHT = 340;
  private static final BasicStroke WHOLE = new BasicStroke(2.2f);
  private static final BasicStroke DASHED =
      new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0);

  private RunChartFigure() {}

  /**
   * @param name of the thing in the planner's words
   * @param unit of its numbers
   */
  public static Figure of(
      WatchedLine line, String name, String unit, List<Period> periods, Locale locale) {
    ChartWords words = new ChartWords(locale);
    int count = periods.size();
    List<ChartLine> lines = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    double[] actual = new double[count];
    double[] plan = new double[count];
    for (int t = 0; t < count; t++) {
      actual[t] = line.actual().get(t) == null ? Double.NaN : line.actual().get(t);
      plan[t] = line.plan().get(t) == null ? Double.NaN : line.plan().get(t);
      if (line.actual().get(t) != null) {
        places.add(t);
      }
    }
    ControlChart control = line.control();
    add(lines, words, "plan", plan, Set.of());
    if (control != null) {
      add(lines, words, "mean", level(control.mean(), count, places), Set.of());
      add(lines, words, "upper", level(control.upper(), count, places), Set.of());
      double lower =
          line.watched() == Watched.SPEND ? control.lower() : Math.max(0, control.lower());
      add(lines, words, "lower", level(lower, count, places), Set.of());
    }
    add(lines, words, "actual", actual, marked(control, places));
    ChartTable table =
        new ChartTable(
            finding(line, name, periods, places, words),
            words.text("heading.measure"),
            unit,
            kind(line.watched()),
            new PeriodNames(periods, locale).headers(),
            lines,
            false);
    return new Figure(table, HEIGHT, RunChartFigure::draw);
  }

  private static ChartTable.Kind kind(Watched watched) {
    return switch (watched) {
      case SPEND -> ChartTable.Kind.MONEY;
      case OCCUPANCY, REFUSED, CANCELLED -> ChartTable.Kind.SHARE;
      default -> ChartTable.Kind.AMOUNT;
    };
  }

  private static void add(
      List<ChartLine> lines, ChartWords words, String what, double[] values, Set<Integer> marks) {
    lines.add(
        new ChartLine(
            what, words.text("run." + what), "", lines.size(), ChartLine.boxed(values), marks));
  }

  private static double[] level(double value, int count, List<Integer> places) {
    double[] level = new double[count];
    java.util.Arrays.fill(level, Double.NaN);
    for (int t = places.getFirst(); t <= places.getLast(); t++) {
      level[t] = value;
    }
    return level;
  }

  private static Set<Integer> marked(ControlChart control, List<Integer> places) {
    Set<Integer> marked = new HashSet<>();
    if (control != null) {
      for (Signal s : control.signals()) {
        marked.addAll(places.subList(s.from(), s.to() + 1));
      }
    }
    return marked;
  }

  private static String finding(
      WatchedLine line, String name, List<Period> periods, List<Integer> places, ChartWords words) {
    if (line.control() == null) {
      return words.text("run.few", name);
    }
    List<Signal> signals = line.control().signals();
    if (signals.isEmpty()) {
      return words.text("run.chance", name);
    }
    PeriodNames names = new PeriodNames(periods, words.locale());
    return signals.stream()
        .map(s -> words.text("run.signal." + s.rule().name(), name, names.name(places.get(s.to()))))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static JFreeChart draw(ChartTable table, ChartStyle style) {
    Palette p = style.palette();
    JFreeChart chart = StackedColumns.unlabelled(table, style, style.colours(table, Hue.RESOURCES));
    CategoryPlot plot = chart.getCategoryPlot();
    LineAndShapeRenderer lines = new LineAndShapeRenderer(true, false);
    Color quiet = p.muted();
    for (int l = 0; l < table.lines().size(); l++) {
      ChartLine line = table.lines().get(l);
      boolean actual = line.code().equals("actual");
      boolean plan = line.code().equals("plan");
      lines.setSeriesPaint(l, actual ? p.text() : plan ? p.hue(Hue.RESOURCES) : quiet);
      lines.setSeriesStroke(l, actual || plan || line.code().equals("mean") ? WHOLE : DASHED);
      if (line.code().equals("mean")) {
        lines.setSeriesStroke(l, new BasicStroke(1.4f));
      }
      lines.setSeriesShapesVisible(l, actual);
      lines.setSeriesShape(l, new Ellipse2D.Double(-4, -4, 8, 8));
    }
    plot.setRenderer(new Marking(lines, table, p.warning()));
    boolean near = table.lines().getLast().values().stream().anyMatch(v -> !v.isNaN());
    ((NumberAxis) plot.getRangeAxis()).setAutoRangeIncludesZero(!near);
    style.addLegend(chart, RectangleEdge.BOTTOM);
    return chart;
  }

  /** Lines whose signals are drawn in another colour. */
  private static final class Marking extends LineAndShapeRenderer {
    private static final long serialVersionUID = 1L;
    private final transient ChartTable table;
    private final transient Color warning;

    Marking(LineAndShapeRenderer like, ChartTable table, Color warning) {
      super(true, false);
      this.table = table;
      this.warning = warning;
      for (int l = 0; l < table.lines().size(); l++) {
        setSeriesPaint(l, like.getSeriesPaint(l));
        setSeriesStroke(l, like.getSeriesStroke(l));
        setSeriesShapesVisible(l, like.getSeriesShapesVisible(l));
        setSeriesShape(l, like.getSeriesShape(l));
      }
      setUseFillPaint(true);
      setDefaultToolTipGenerator(
          (_, l, c) ->
              table.lines().get(l).label()
                  + " · "
                  + table.columns().get(c)
                  + ": "
                  + table.text(table.lines().get(l).value(c), Locale.ROOT));
    }

    @Override
    public java.awt.Paint getItemFillPaint(int row, int column) {
      return table.lines().get(row).marks().contains(column)
          ? warning
          : super.getItemPaint(row, column);
    }
  }
}
