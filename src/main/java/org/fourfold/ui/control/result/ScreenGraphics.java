package org.fourfold.ui.control.result;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jfree.fx.FXGraphics2D;

/**
 * Draws on a canvas, with text measured as the canvas sets it: measured otherwise, labels run into
 * what stands beside them.
 */
final class ScreenGraphics extends FXGraphics2D {
  /**
   * Measures by face: a chart that is panned sets the same words in each frame. Screen's thread.
   */
  private static final Map<Font, Measures> KNOWN = new HashMap<>();

  ScreenGraphics(GraphicsContext canvas) {
    super(canvas);
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    return KNOWN.computeIfAbsent(font, f -> new Measures(f, super.getFontMetrics(f)));
  }

  private static final class Measures extends FontMetrics {
    private static final long serialVersionUID = 1;
    private static final int MOST_KNOWN = 8192;
    private final transient Map<String, Double> widths = new HashMap<>();
    private final transient FontMetrics lines;
    private final transient javafx.scene.text.Font face;

    Measures(Font font, FontMetrics lines) {
      super(font);
      this.lines = lines;
      face =
          javafx.scene.text.Font.font(
              font.getFamily(),
              font.isBold() ? FontWeight.BOLD : FontWeight.NORMAL,
              FontPosture.REGULAR,
              font.getSize());
    }

    private double width(String text) {
      if (widths.size() > MOST_KNOWN) {
        widths.clear();
      }
      return widths.computeIfAbsent(text, this::measured);
    }

    private double measured(String text) {
      Text measured = new Text(text);
      measured.setFont(face);
      return measured.getLayoutBounds().getWidth();
    }

    @Override
    public int stringWidth(String text) {
      return (int) Math.ceil(width(text));
    }

    @Override
    public Rectangle2D getStringBounds(String text, Graphics context) {
      return new Rectangle2D.Double(0, -getAscent(), width(text), getAscent() + getDescent());
    }

    @Override
    public int charsWidth(char[] characters, int offset, int length) {
      return stringWidth(new String(characters, offset, length));
    }

    @Override
    public int getAscent() {
      return lines.getAscent();
    }

    @Override
    public int getDescent() {
      return lines.getDescent();
    }

    @Override
    public int getLeading() {
      return lines.getLeading();
    }
  }
}
