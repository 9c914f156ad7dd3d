package org.fourfold.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.entity.XYItemEntity;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/** Draws the stretches of a Gantt chart; what lies outside the range shown costs nothing. */
final class GanttRenderer extends AbstractXYItemRenderer {
  private static final long serialVersionUID = 1;
  private static final double THICK = 0.72;
  private static final double HATCH = 6;
  private static final int PAD = 4;

  private final transient List<GanttBar> bars;
  private final transient ChartStyle style;

  GanttRenderer(List<GanttBar> bars, ChartStyle style) {
    this.bars = bars;
    this.style = style;
  }

  @Override
  public void drawItem(
      Graphics2D g,
      XYItemRendererState state,
      Rectangle2D area,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis time,
      ValueAxis units,
      XYDataset data,
      int series,
      int item,
      CrosshairState crosshair,
      int pass) {
    GanttBar bar = bars.get(item);
    double left = time.valueToJava2D(bar.start(), area, plot.getDomainAxisEdge());
    double right = time.valueToJava2D(bar.end(), area, plot.getDomainAxisEdge());
    if (right < area.getMinX() || left > area.getMaxX()) {
      return;
    }
    double thick = bar.kind() == GanttBar.Kind.CLOSED ? 1 : THICK;
    double top = units.valueToJava2D(bar.row() - thick / 2, area, plot.getRangeAxisEdge());
    double bottom = units.valueToJava2D(bar.row() + thick / 2, area, plot.getRangeAxisEdge());
    double from = Math.max(left, area.getMinX() - 1);
    double to = Math.min(right, area.getMaxX() + 1);
    Rectangle2D box = new Rectangle2D.Double(from, top, Math.max(1.5, to - from - 1), bottom - top);
    switch (bar.kind()) {
      case CLOSED -> closed(g, bar, box);
      case IDLE -> idle(g, bar, box);
      case JOB -> job(g, bar, box);
    }
    EntityCollection entities = state.getEntityCollection();
    if (entities != null) {
      entities.add(new XYItemEntity(box, data, series, item, bar.tip(), null));
    }
  }

  private void closed(Graphics2D g, GanttBar bar, Rectangle2D box) {
    g.setPaint(style.palette().low());
    g.fill(box);
    label(g, bar.label(), box, style.palette().muted(), style.font(12));
  }

  private void idle(Graphics2D g, GanttBar bar, Rectangle2D box) {
    g.setPaint(style.palette().muted());
    g.setStroke(
        new BasicStroke(
            1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0));
    g.draw(inset(box, 2));
    label(g, bar.label(), box, style.palette().muted(), style.font(12));
  }

  private void job(Graphics2D g, GanttBar bar, Rectangle2D box) {
    Color fill = style.palette().scale(Hue.RESOURCES, bar.shade());
    Color ink = Palette.ink(fill);
    g.setPaint(fill);
    g.fill(box);
    double free = box.getMaxX();
    if (bar.late()) {
      free = late(g, box);
    }
    if (bar.pinned()) {
      g.setPaint(ink);
      g.fill(new Ellipse2D.Double(box.getX() + PAD, box.getY() + PAD, 5, 5));
    }
    double x = box.getX() + (bar.pinned() ? 9 : 0);
    Rectangle2D room =
        new Rectangle2D.Double(x, box.getY(), Math.max(0, free - x), box.getHeight());
    label(g, bar.label(), room, ink, style.font(12));
  }

  /** A late job: hatched at its end and outlined; gives where the hatching begins. */
  private double late(Graphics2D g, Rectangle2D box) {
    double wide = Math.min(box.getWidth(), 3 * HATCH);
    Rectangle2D end =
        new Rectangle2D.Double(box.getMaxX() - wide, box.getY(), wide, box.getHeight());
    Shape clip = g.getClip();
    g.setPaint(style.palette().background());
    g.fill(end);
    g.clip(end);
    g.setPaint(style.palette().warning());
    g.setStroke(new BasicStroke(2));
    for (double x = end.getX() - box.getHeight(); x < end.getMaxX(); x += HATCH) {
      g.draw(new Line2D.Double(x, end.getMaxY(), x + box.getHeight(), end.getY()));
    }
    g.setClip(clip);
    g.draw(inset(box, 1));
    return end.getX();
  }

  private static Rectangle2D inset(Rectangle2D box, double by) {
    return new Rectangle2D.Double(
        box.getX() + by,
        box.getY() + by,
        Math.max(0.5, box.getWidth() - 2 * by),
        Math.max(0.5, box.getHeight() - 2 * by));
  }

  /** As much of the words as there is room for, none where that is next to nothing. */
  private static void label(Graphics2D g, String words, Rectangle2D room, Color ink, Font font) {
    double wide = room.getWidth() - 2 * PAD;
    if (words.isEmpty() || wide < 18 || room.getHeight() < 12) {
      return;
    }
    g.setFont(font);
    FontMetrics metrics = g.getFontMetrics();
    String text = words;
    if (metrics.stringWidth(text) > wide) {
      int fits = (int) (text.length() * wide / metrics.stringWidth(text)) - 1;
      while (fits > 0 && metrics.stringWidth(words.substring(0, fits) + "…") > wide) {
        fits--;
      }
      text = fits < 2 ? "" : words.substring(0, fits) + "…";
    }
    g.setPaint(ink);
    double base = room.getCenterY() + (metrics.getAscent() - metrics.getDescent()) / 2.0;
    g.drawString(text, (float) (room.getX() + PAD), (float) base);
  }
}
