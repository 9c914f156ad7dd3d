package org.fourfold.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;

/** Draws the first lines of a table as stacked columns and the others as lines over them. */
final class ColumnsAndLines {
  private ColumnsAndLines() {}

  /**
   * @param columns colours of the stacked ones, which come first
   * @param lines colours of the others; the first is whole, those after it dashed
   */
  static JFreeChart draw(
      ChartTable table, ChartStyle style, List<Color> columns, List<Color> lines) {
    int stacked = columns.size();
    JFreeChart chart =
        StackedColumns.unlabelled(part(table, table.lines().subList(0, stacked)), style, columns);
    CategoryPlot plot = chart.getCategoryPlot();
    LineAndShapeRenderer renderer = new LineAndShapeRenderer(true, true);
    for (int l = 0; l < table.lines().size() - stacked; l++) {
      renderer.setSeriesPaint(l, lines.get(l));
      float[] dash = l == 0 ? null : new float[] {5, 4};
      renderer.setSeriesStroke(
          l, new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dash, 0));
      renderer.setSeriesShape(l, new java.awt.geom.Ellipse2D.Double(-3, -3, 6, 6));
    }
    plot.setDataset(
        1, StackedColumns.data(part(table, table.lines().subList(stacked, table.lines().size()))));
    plot.setRenderer(1, renderer);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    style.addLegend(chart);
    return chart;
  }

  private static ChartTable part(ChartTable table, List<ChartLine> lines) {
    return new ChartTable(
        table.finding(),
        table.heading(),
        table.unit(),
        table.kind(),
        table.columns(),
        lines,
        table.summed());
  }
}
