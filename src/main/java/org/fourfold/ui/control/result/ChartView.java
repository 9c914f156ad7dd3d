package org.fourfold.ui.control.result;

import java.awt.geom.Rectangle2D;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.util.Duration;
import org.fourfold.chart.ChartStyle;
import org.fourfold.chart.Figure;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.ChartEntity;

/**
 * Draws a figure as large as its place, in the colours of the surface that it stands on: where the
 * theme changes, so does the chart.
 */
final class ChartView extends Pane {
  private static final Color PAPER = Color.WHITE;

  private final ObjectProperty<Figure> figure = new SimpleObjectProperty<>(this, "figure");
  private final Locale locale;
  private final boolean titled;
  private final Canvas canvas = new Canvas();
  private final ChartRenderingInfo places = new ChartRenderingInfo();
  private final Tooltip tooltip = new Tooltip();
  private JFreeChart chart;
  private Dimension2D size;

  ChartView(Locale locale, boolean titled) {
    this.locale = locale;
    this.titled = titled;
    getStyleClass().add("chart-view");
    figure.addListener(_ -> redraw());
    backgroundProperty().addListener(_ -> redraw());
    getChildren().setAll(canvas);
    canvas.setOnMouseMoved(this::tip);
    tooltip.setShowDelay(Duration.millis(150));
    setMinHeight(0);
  }

  ObjectProperty<Figure> figure() {
    return figure;
  }

  private void redraw() {
    if (figure.get() != null) {
      chart = draw(titled);
      paint();
    }
  }

  /**
   * A fresh context each time: one that is kept remembers colours that the canvas has forgotten.
   */
  private void paint() {
    double width = getWidth();
    double height = getHeight();
    if (chart == null || width <= 0 || height <= 0) {
      return;
    }
    canvas.setWidth(width);
    canvas.setHeight(height);
    canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
    chart.draw(
        new ScreenGraphics(canvas.getGraphicsContext2D()),
        new Rectangle2D.Double(0, 0, width, height),
        places);
    size = new Dimension2D(width, height);
  }

  private void tip(MouseEvent mouse) {
    ChartEntity under =
        places.getEntityCollection() == null
            ? null
            : places.getEntityCollection().getEntity(mouse.getX(), mouse.getY());
    String text = under == null ? null : under.getToolTipText();
    if (text == null) {
      Tooltip.uninstall(canvas, tooltip);
    } else if (!text.equals(tooltip.getText()) || !tooltip.isShowing()) {
      tooltip.setText(text);
      Tooltip.install(canvas, tooltip);
    }
  }

  private JFreeChart draw(boolean withTitle) {
    ChartStyle style = styleOn(getBackground(), locale);
    return figure.get().draw(withTitle ? style : style.withoutTitle());
  }

  /** The style for what a chart stands on. */
  static ChartStyle styleOn(Background background, Locale locale) {
    Color surface = surface(background);
    return ChartStyle.on(
        channel(surface.getRed()), channel(surface.getGreen()), channel(surface.getBlue()), locale);
  }

  private static Color surface(Background background) {
    return background != null
            && !background.isEmpty()
            && background.getFills().getLast().getFill() instanceof Color colour
        ? colour
        : PAPER;
  }

  private static int channel(double share) {
    return (int) Math.round(255 * share);
  }

  /** On white paper with its title, for files and the clipboard. */
  JFreeChart onPaper() {
    return figure.get().draw(ChartStyle.light(locale));
  }

  @Override
  protected void layoutChildren() {
    if (!new Dimension2D(getWidth(), getHeight()).equals(size)) {
      paint();
    }
  }
}
