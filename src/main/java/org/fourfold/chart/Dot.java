package org.fourfold.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ui.Drawable;

/** A round mark, drawn rather than written, since not every type face has one. */
record Dot(Color colour) implements Drawable {
  static final double SIZE = 9;

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    graphics.setPaint(colour);
    graphics.fill(
        new Ellipse2D.Double(
            area.getCenterX() - SIZE / 2, area.getCenterY() - SIZE / 2, SIZE, SIZE));
  }
}
