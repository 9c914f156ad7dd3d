package org.fourfold.chart;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** What becomes of the demand for each service, as shares of it, the worst met first. */
public final class DemandChart {
  private static final int ROW = 24;
  private static final int REST = 110;

  private DemandChart() {}

  public static Figure of(Department department, PlanOutcome outcome, Locale locale) {
    ChartTable table = DemandTable.byService(department, outcome, locale);
    List<ChartLine> worst =
        table.lines().stream()
            .filter(l -> l.value(DemandTable.DEMAND) > 0)
            .sorted(Comparator.comparingDouble(l -> share(l, DemandTable.DELIVERED)))
            .toList();
    ChartTable drawn =
        new ChartTable(
            table.finding(),
            table.heading(),
            table.unit(),
            table.kind(),
            table.columns(),
            worst,
            false);
    return new Figure(drawn, table, REST + ROW * worst.size(), DemandChart::draw);
  }

  private static double share(ChartLine line, int part) {
    return line.value(part) / line.value(DemandTable.DEMAND);
  }

  private static JFreeChart draw(ChartTable table, ChartStyle style) {
    ChartWords words = new ChartWords(style.locale());
    CategoryAxis down = new CategoryAxis();
    style.dress(down);
    down.setMaximumCategoryLabelLines(1);
    down.setCategoryMargin(0.16);
    down.setMaximumCategoryLabelWidthRatio(0.45f);
    NumberAxis across = new NumberAxis();
    style.dress(across);
    across.setRange(0, 1);
    NumberText numbers = words.numbers();
    across.setNumberFormatOverride(new ShareFormat(numbers));
    CategoryPlot plot = new CategoryPlot(data(table), down, across, bars(table, style, numbers));
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.TOP_OR_RIGHT);
    plot.setRangeGridlinePaint(style.palette().grid());
    plot.setRangeGridlineStroke(style.hairline());
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setNoDataMessage(words.text("nothing"));
    JFreeChart chart = style.chart(plot, table.finding(), words.text("demand.unit"));
    // Half of the last tick label stands beyond the end of the axis.
    plot.setInsets(new RectangleInsets(4, 0, 0, 24));
    if (!table.lines().isEmpty()) {
      chart.addLegend(legend(plot, style));
    }
    return chart;
  }

  private static DefaultCategoryDataset data(ChartTable table) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int part = DemandTable.DELIVERED; part <= DemandTable.LEFT; part++) {
      for (int l = 0; l < table.lines().size(); l++) {
        ChartLine line = table.lines().get(l);
        data.addValue(
            share(line, part),
            new Labelled(part, table.columns().get(part)),
            new Labelled(l, line.label()));
      }
    }
    return data;
  }

  private static StackedBarRenderer bars(ChartTable table, ChartStyle style, NumberText numbers) {
    StackedBarRenderer bars = new StackedBarRenderer();
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    Palette p = style.palette();
    List<Color> colours = List.of(p.hue(Hue.SERVICES), p.warning(), p.others().get(2), p.rest());
    for (int part = 0; part < colours.size(); part++) {
      bars.setSeriesPaint(part, colours.get(part));
      bars.setSeriesItemLabelFont(part, style.font(11));
      bars.setSeriesItemLabelPaint(part, Palette.ink(colours.get(part)));
      bars.setSeriesItemLabelsVisible(part, true);
    }
    bars.setDefaultLegendShape(new java.awt.geom.Rectangle2D.Double(-5, -5, 10, 10));
    bars.setDefaultItemLabelGenerator(
        new ShareLabels((part, l) -> share(table.lines().get(l), part + 1), numbers));
    bars.setDefaultToolTipGenerator(
        (_, part, l) -> {
          ChartLine line = table.lines().get(l);
          return line.label()
              + " · "
              + table.columns().get(part + 1)
              + ": "
              + numbers.amount(line.value(part + 1))
              + " "
              + line.unit();
        });
    return bars;
  }

  private static LegendTitle legend(CategoryPlot plot, ChartStyle style) {
    LegendTitle legend = new LegendTitle(plot);
    legend.setPosition(RectangleEdge.TOP);
    legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
    legend.setItemFont(style.font(12));
    legend.setItemPaint(style.palette().text());
    legend.setBackgroundPaint(null);
    legend.setFrame(BlockBorder.NONE);
    return legend;
  }
}
