package org.fourfold.chart;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYDrawableAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYZDataset;

/**
 * Utilisation of each capacity in each period as a map of cells: the fuller, the deeper; each with
 * its number, and a dot in its place where it runs out.
 */
public final class UtilisationChart {
  private static final int ROW = 26;
  private static final int REST = 96;

  private UtilisationChart() {}

  public static Figure of(Department department, PlanOutcome outcome, Locale locale) {
    ChartTable table = UtilisationTable.of(department, outcome, locale);
    return new Figure(table, REST + ROW * table.lines().size(), UtilisationChart::draw);
  }

  /** The fullest capacities only, for a small space. */
  public static Figure fullest(
      Department department, PlanOutcome outcome, int most, Locale locale) {
    ChartTable all = UtilisationTable.of(department, outcome, locale);
    List<ChartLine> lines = all.lines().stream().limit(most).toList();
    ChartTable few =
        new ChartTable(
            all.finding(), all.heading(), all.unit(), all.kind(), all.columns(), lines, false);
    return new Figure(few, all, REST + ROW * lines.size(), UtilisationChart::draw);
  }

  private static JFreeChart draw(ChartTable table, ChartStyle style) {
    ChartWords words = new ChartWords(style.locale());
    int rows = table.lines().size();
    XYPlot plot =
        new XYPlot(data(table), across(table, style), down(table, style), blocks(table, style));
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
    plot.setNoDataMessage(words.text("nothing"));
    for (int r = 0; r < rows; r++) {
      label(plot, table, r, style);
    }
    return style.chart(plot, table.finding(), words.text("utilisation.unit"));
  }

  private static DefaultXYZDataset data(ChartTable table) {
    int columns = table.columns().size();
    int rows = table.lines().size();
    double[][] cells = new double[3][columns * rows];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        cells[0][r * columns + c] = c;
        cells[1][r * columns + c] = r;
        cells[2][r * columns + c] = table.lines().get(r).value(c);
      }
    }
    DefaultXYZDataset data = new DefaultXYZDataset();
    if (rows > 0) {
      data.addSeries("utilisation", cells);
    }
    return data;
  }

  private static XYBlockRenderer blocks(ChartTable table, ChartStyle style) {
    XYBlockRenderer blocks = new XYBlockRenderer();
    blocks.setBlockWidth(0.96);
    blocks.setBlockHeight(0.9);
    NumberText numbers = new NumberText(style.locale());
    int columns = Math.max(1, table.columns().size());
    blocks.setDefaultToolTipGenerator(
        (_, _, item) -> {
          ChartLine line = table.lines().get(item / columns);
          double share = line.value(item % columns);
          return line.label()
              + " · "
              + table.columns().get(item % columns)
              + ": "
              + (Double.isNaN(share) ? "–" : numbers.fixed(100 * share, 2) + " %");
        });
    blocks.setPaintScale(new Shades(style.palette()));
    return blocks;
  }

  private static SymbolAxis across(ChartTable table, ChartStyle style) {
    return dress(new ShortNames(table.columns()), style);
  }

  private static SymbolAxis down(ChartTable table, ChartStyle style) {
    String[] names = table.lines().stream().map(ChartLine::label).toArray(String[]::new);
    SymbolAxis axis = dress(new SymbolAxis(null, names), style);
    axis.setInverted(true);
    return axis;
  }

  private static SymbolAxis dress(SymbolAxis axis, ChartStyle style) {
    style.dress(axis);
    axis.setTickLabelPaint(style.palette().text());
    axis.setTickLabelInsets(new RectangleInsets(2, 4, 2, 4));
    axis.setGridBandsVisible(false);
    axis.setLowerMargin(0);
    axis.setUpperMargin(0);
    return axis;
  }

  private static void label(XYPlot plot, ChartTable table, int row, ChartStyle style) {
    ChartLine line = table.lines().get(row);
    for (int c = 0; c < line.values().size(); c++) {
      double share = line.value(c);
      if (Double.isNaN(share)) {
        continue;
      }
      boolean reached = line.marks().contains(c);
      Color cell = style.palette().scale(Hue.RESOURCES, Shades.depth(share));
      if (reached) {
        plot.addAnnotation(
            new XYDrawableAnnotation(c, row, Dot.SIZE, Dot.SIZE, new Dot(Palette.ink(cell))));
        continue;
      }
      // Rounding up to 100 would tell the planner that nothing is left.
      long percent = share >= 1 - 1e-6 ? 100 : Math.min(99, Math.round(100 * share));
      plot.addAnnotation(new CellNumber("" + percent, c, row, style, Palette.ink(cell)));
    }
  }

  /** Little colour up to half, then ever more, so that the full ones stand out. */
  private record Shades(Palette palette) implements PaintScale {
    static double depth(double share) {
      return Math.pow(Math.max(0, Math.min(1, share)), 2.2);
    }

    @Override
    public double getLowerBound() {
      return 0;
    }

    @Override
    public double getUpperBound() {
      return 1;
    }

    @Override
    public Color getPaint(double share) {
      return Double.isNaN(share)
          ? palette.background()
          : palette.scale(Hue.RESOURCES, depth(share));
    }
  }
}
