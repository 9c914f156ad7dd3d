package org.fourfold.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;

/** Earned cash at the end of each period as a line, and the reserve below which it never falls. */
public final class CashChart {
  private static final int HEIGHT = 340;
  private static final int DRAWN = 2;
  private static final double ABOVE = 1.08;

  private CashChart() {}

  /** Null where income cannot be spent, so that there is no account. */
  public static Figure of(Department department, PlanOutcome outcome, Locale locale) {
    PlannedMoney money = new PlannedMoney(department, outcome);
    if (!money.hasAccount()) {
      return null;
    }
    ChartWords words = new ChartWords(locale);
    PlannedMoney.Account account = money.account();
    double[] reserve = new double[account.left().length];
    java.util.Arrays.fill(reserve, account.reserve());
    ChartLine left = ChartLine.of("left", words.text("cash.left"), 0, account.left());
    ChartLine least = ChartLine.of("reserve", words.text("cash.reserve"), 1, reserve);
    List<ChartLine> all =
        List.of(
            ChartLine.of("income", words.text("cash.income"), 2, account.income()),
            ChartLine.of("grown", words.text("cash.grown"), 3, account.grown()),
            ChartLine.of("used", words.text("cash.used"), 4, account.used()),
            left,
            least);
    return new Figure(
        table(department, account, List.of(left, least), words),
        table(department, account, all, words),
        HEIGHT,
        CashChart::draw);
  }

  private static ChartTable table(
      Department department,
      PlannedMoney.Account account,
      List<ChartLine> lines,
      ChartWords words) {
    PeriodNames periods = new PeriodNames(department.periods(), words.locale());
    return new ChartTable(
        finding(department, account, periods, words),
        words.text("heading.measure"),
        department.profile().currency(),
        ChartTable.Kind.AMOUNT,
        periods.headers(),
        lines,
        false);
  }

  private static String finding(
      Department department, PlannedMoney.Account account, PeriodNames periods, ChartWords words) {
    TreeSet<Integer> atReserve = new TreeSet<>();
    for (int t = 0; t < account.left().length; t++) {
      if (account.left()[t] < account.reserve() + 0.5) {
        atReserve.add(t);
      }
    }
    String currency = department.profile().currency();
    if (!atReserve.isEmpty()) {
      return words.text(
          "cash.at-reserve", words.money(account.reserve(), currency), periods.when(atReserve));
    }
    TreeSet<Integer> lowest = new TreeSet<>(List.of(account.lowest()));
    double least = account.left()[account.lowest()];
    return words.text("cash.lowest", words.money(least, currency), periods.when(lowest));
  }

  private static JFreeChart draw(ChartTable table, ChartStyle style) {
    Palette p = style.palette();
    List<Color> colours = List.of(p.hue(Hue.FINANCE), p.text());
    JFreeChart chart = StackedColumns.unlabelled(table, style, colours);
    CategoryPlot plot = chart.getCategoryPlot();
    LineAndShapeRenderer lines = new LineAndShapeRenderer(true, true);
    for (int l = 0; l < DRAWN; l++) {
      lines.setSeriesPaint(l, colours.get(l));
      float[] dash = l == 0 ? null : new float[] {5, 4};
      lines.setSeriesStroke(
          l, new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dash, 0));
      lines.setSeriesShape(l, new java.awt.geom.Ellipse2D.Double(-3, -3, 6, 6));
      lines.setSeriesShapesVisible(l, l == 0);
    }
    lines.setDefaultToolTipGenerator(plot.getRenderer().getDefaultToolTipGenerator());
    plot.setRenderer(lines);
    double most =
        table.lines().stream()
            .flatMap(l -> l.values().stream())
            .mapToDouble(v -> v)
            .max()
            .orElse(1);
    ((NumberAxis) plot.getRangeAxis()).setRange(0, ABOVE * Math.max(1, most));
    style.addLegend(chart);
    return chart;
  }
}
