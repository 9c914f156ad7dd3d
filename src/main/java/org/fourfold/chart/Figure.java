package org.fourfold.chart;

import org.jfree.chart.JFreeChart;

/**
 * A chart with the numbers it shows.
 *
 * @param table what is drawn
 * @param detail the same thing by thing, for the data table; the drawn table where nothing is
 *     summed up
 * @param height in pixels at which it reads well
 */
public record Figure(ChartTable table, ChartTable detail, int height, Drawing drawing) {

  /** Draws the numbers; pure, so that screen, file and print show the same. */
  @FunctionalInterface
  public interface Drawing {
    JFreeChart draw(ChartTable table, ChartStyle style);
  }

  public Figure(ChartTable table, int height, Drawing drawing) {
    this(table, table, height, drawing);
  }

  public JFreeChart draw(ChartStyle style) {
    return drawing.draw(table, style);
  }

  /** The finding, which is also the title. */
  public String title() {
    return table.finding();
  }
}
