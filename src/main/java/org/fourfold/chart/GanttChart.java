package org.fourfold.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.fourfold.domain.schedule.ScheduleOutcome;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleUnit;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * A schedule, one line for each unit: jobs the deeper the more urgent, late ones hatched and
 * outlined, pinned ones with a dot, idle gaps dashed, closed hours ruled.
 *
 * @param units in the order of the lines
 * @param dates whether times are date-times, else minutes
 */
public record GanttChart(List<String> units, List<GanttBar> bars, boolean dates, Figure figure) {
  private static final int ROW = 44;
  private static final int REST = 64;

  public static GanttChart of(ScheduleProblem problem, ScheduleOutcome outcome, Locale locale) {
    List<String> units = problem.units().stream().map(ScheduleUnit::unit).toList();
    List<GanttBar> bars = GanttBars.of(problem, outcome.assignments(), locale);
    boolean dates = problem.clock().dates();
    ChartTable table = table(units, bars, outcome, locale);
    int height = REST + ROW * units.size();
    Figure figure =
        new Figure(table, height, (shown, style) -> draw(shown, units, bars, dates, style));
    return new GanttChart(units, bars, dates, figure);
  }

  private static ChartTable table(
      List<String> units, List<GanttBar> bars, ScheduleOutcome outcome, Locale locale) {
    ChartWords words = new ChartWords(locale);
    List<ChartLine> lines = new ArrayList<>();
    for (int u = 0; u < units.size(); u++) {
      int row = u;
      List<GanttBar> mine = bars.stream().filter(b -> b.row() == row).toList();
      double jobs = mine.stream().filter(b -> b.kind() == GanttBar.Kind.JOB).count();
      double late = mine.stream().filter(GanttBar::late).count();
      double busy = minutes(mine, GanttBar.Kind.JOB);
      double idle = minutes(mine, GanttBar.Kind.IDLE);
      lines.add(ChartLine.of("", units.get(u), 0, new double[] {jobs, late, busy, idle}));
    }
    List<String> columns =
        List.of(
            words.text("gantt.jobs"),
            words.text("gantt.lateJobs"),
            words.text("gantt.busy"),
            words.text("gantt.idleMinutes"));
    return new ChartTable(
        finding(lines, outcome, words),
        words.text("gantt.unit"),
        "",
        ChartTable.Kind.AMOUNT,
        columns,
        lines,
        true);
  }

  private static double minutes(List<GanttBar> bars, GanttBar.Kind kind) {
    return bars.stream()
        .filter(b -> b.kind() == kind)
        .mapToDouble(b -> (b.end() - b.start()) / 60_000.0)
        .sum();
  }

  private static String finding(List<ChartLine> lines, ScheduleOutcome outcome, ChartWords words) {
    int jobs = outcome.assignments().size();
    int late = outcome.kpis().lateJobs();
    String first =
        late == 0
            ? words.text("gantt.noneLate", words.numbers().amount(jobs))
            : words.counted(
                "gantt.someLate", late, words.count(late), words.numbers().amount(jobs));
    ChartLine idlest = lines.stream().max(Comparator.comparingDouble(l -> l.value(3))).orElse(null);
    String second =
        idlest == null || idlest.value(3) == 0
            ? words.text("gantt.noIdle")
            : words.text("gantt.idlest", idlest.label(), words.numbers().amount(idlest.value(3)));
    return words.sentence(first) + second;
  }

  private static JFreeChart draw(
      ChartTable table, List<String> units, List<GanttBar> bars, boolean dates, ChartStyle style) {
    SymbolAxis down = new SymbolAxis(null, units.toArray(String[]::new));
    style.dress(down);
    down.setTickLabelPaint(style.palette().text());
    down.setTickLabelInsets(new RectangleInsets(2, 4, 2, 4));
    down.setGridBandsVisible(false);
    down.setInverted(true);
    down.setRange(-0.5, Math.max(1, units.size()) - 0.5);
    XYPlot plot = new XYPlot(data(bars), GanttTime.axis(bars, dates, style), down, null);
    plot.setRenderer(new GanttRenderer(bars, style));
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(style.palette().grid());
    plot.setDomainGridlineStroke(style.hairline());
    plot.setRangeGridlinesVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
    plot.setNoDataMessage(new ChartWords(style.locale()).text("nothing"));
    return style.chart(plot, table.finding(), "");
  }

  private static DefaultXYDataset data(List<GanttBar> bars) {
    double[][] places = new double[2][bars.size()];
    for (int b = 0; b < bars.size(); b++) {
      places[0][b] = bars.get(b).start();
      places[1][b] = bars.get(b).row();
    }
    DefaultXYDataset data = new DefaultXYDataset();
    if (!bars.isEmpty()) {
      data.addSeries("bars", places);
    }
    return data;
  }
}
