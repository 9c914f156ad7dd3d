package org.fourfold.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;

/** A number in a cell of a map: smaller where cells are narrow, left out where none would fit. */
final class CellNumber extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1;
  private static final int LARGE = 12;
  private static final int SMALL = 9;
  private static final double AIR = 4;

  /** All cells take the size at which the widest number fits, so that they look alike. */
  private static final String WIDEST = "100";

  private final String text;
  private final int column;
  private final int row;
  private final transient ChartStyle style;
  private final Color colour;

  CellNumber(String text, int column, int row, ChartStyle style, Color colour) {
    this.text = text;
    this.column = column;
    this.row = row;
    this.style = style;
    this.colour = colour;
  }

  @Override
  public void draw(
      Graphics2D g,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis across,
      ValueAxis down,
      int index,
      PlotRenderingInfo places) {
    double x = across.valueToJava2D(column, area, plot.getDomainAxisEdge());
    double y = down.valueToJava2D(row, area, plot.getRangeAxisEdge());
    double width = across.lengthToJava2D(1, area, plot.getDomainAxisEdge()) - AIR;
    for (int size = LARGE; size >= SMALL; size--) {
      g.setFont(style.font(size));
      if (g.getFontMetrics().stringWidth(WIDEST) <= width) {
        g.setPaint(colour);
        TextUtils.drawAlignedString(text, g, (float) x, (float) y, TextAnchor.CENTER);
        return;
      }
    }
  }
}
