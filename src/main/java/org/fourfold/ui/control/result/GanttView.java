package org.fourfold.ui.control.result;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.fourfold.chart.GanttBar;
import org.fourfold.chart.GanttChart;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/**
 * A Gantt chart to work with: the wheel zooms where the mouse is, dragging the ground pans,
 * dragging a job asks for another unit and start, a double click shows all.
 */
public final class GanttView extends Pane {
  private static final long STEP = 5 * 60_000;
  private static final double NEAR = 4;
  private static final double ZOOM = 1.2;

  /** A job as it was dragged; the start is rounded to five minutes. */
  public record Move(String job, int operation, String unit, long start) {}

  private final ObjectProperty<GanttChart> gantt = new SimpleObjectProperty<>(this, "gantt");
  private final ObjectProperty<GanttBar> chosen = new SimpleObjectProperty<>(this, "chosen");
  private final Locale locale;
  private final Canvas canvas = new Canvas();
  private final Label ghost = new Label();
  private final Tooltip tooltip = new Tooltip();
  // Without entities: what is under the mouse is found among the bars, and they cost a frame each.
  private final ChartRenderingInfo places = new ChartRenderingInfo(null);
  private Consumer<Move> dragged = _ -> {};
  private Consumer<Move> dropped = _ -> {};
  private JFreeChart chart;
  private double[] range;
  private GanttBar held;
  private MouseEvent pressed;
  private double[] pressedRange;
  private Move move;

  public GanttView(Locale locale) {
    this.locale = locale;
    getStyleClass().add("chart-view");
    getStylesheets().add(GanttView.class.getResource("result.css").toExternalForm());
    ghost.getStyleClass().add("gantt-ghost");
    ghost.setVisible(false);
    ghost.setManaged(false);
    ghost.setMouseTransparent(true);
    getChildren().setAll(canvas, ghost);
    tooltip.setShowDelay(Duration.millis(150));
    gantt.addListener(_ -> redraw());
    backgroundProperty().addListener(_ -> redraw());
    canvas.setOnMouseMoved(this::hover);
    canvas.setOnMousePressed(this::press);
    canvas.setOnMouseDragged(this::drag);
    canvas.setOnMouseReleased(_ -> release());
    canvas.setOnMouseClicked(this::click);
    canvas.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    setMinHeight(0);
  }

  /** What is drawn; the stretch of time that is shown stays where another schedule follows. */
  public ObjectProperty<GanttChart> gantt() {
    return gantt;
  }

  /** The job clicked last, null for none. */
  public ObjectProperty<GanttBar> chosen() {
    return chosen;
  }

  /**
   * @param whileDragging hears of each place that a job is dragged over
   * @param whenDropped hears where it is let go
   */
  public void onMove(Consumer<Move> whileDragging, Consumer<Move> whenDropped) {
    dragged = whileDragging;
    dropped = whenDropped;
  }

  /** Shows the whole schedule. */
  public void showAll() {
    range = null;
    redraw();
  }

  /** Shows a stretch so many times as long, about its middle. */
  public void zoom(double factor) {
    if (chart != null) {
      double[] shown = shown();
      zoom(factor, (shown[0] + shown[1]) / 2);
    }
  }

  private void zoom(double factor, double about) {
    double[] shown = shown();
    double length = Math.clamp((shown[1] - shown[0]) * factor, 2.0 * STEP, 4e11);
    double share = (about - shown[0]) / (shown[1] - shown[0]);
    range = new double[] {about - share * length, about + (1 - share) * length};
    requestLayout();
  }

  /** Where the middle of a stretch is drawn, for pointing at it. */
  public Point2D middle(GanttBar bar) {
    XYPlot plot = plot();
    double time = (bar.start() + bar.end()) / 2.0;
    return new Point2D(
        plot.getDomainAxis().valueToJava2D(time, area(), plot.getDomainAxisEdge()),
        plot.getRangeAxis().valueToJava2D(bar.row(), area(), plot.getRangeAxisEdge()));
  }

  private double[] shown() {
    var axis = plot().getDomainAxis();
    return new double[] {axis.getLowerBound(), axis.getUpperBound()};
  }

  private XYPlot plot() {
    return (XYPlot) chart.getPlot();
  }

  private Rectangle2D area() {
    return places.getPlotInfo().getDataArea();
  }

  private double timeAt(double x) {
    return plot().getDomainAxis().java2DToValue(x, area(), plot().getDomainAxisEdge());
  }

  private void redraw() {
    if (gantt.get() != null) {
      chart = gantt.get().figure().draw(ChartView.styleOn(getBackground(), locale).withoutTitle());
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (chart == null || width <= 0 || height <= 0) {
      return;
    }
    if (range != null) {
      plot().getDomainAxis().setRange(range[0], range[1]);
    }
    canvas.setWidth(width);
    canvas.setHeight(height);
    canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
    chart.draw(
        new ScreenGraphics(canvas.getGraphicsContext2D()),
        new Rectangle2D.Double(0, 0, width, height),
        places);
  }

  private GanttBar under(MouseEvent mouse) {
    if (chart == null || !area().contains(mouse.getX(), mouse.getY())) {
      return null;
    }
    double time = timeAt(mouse.getX());
    int row = rowAt(mouse.getY());
    List<GanttBar> bars = gantt.get().bars();
    for (int b = bars.size() - 1; b >= 0; b--) {
      GanttBar bar = bars.get(b);
      if (bar.row() == row && bar.start() <= time && time <= bar.end()) {
        return bar;
      }
    }
    return null;
  }

  private int rowAt(double y) {
    double row = plot().getRangeAxis().java2DToValue(y, area(), plot().getRangeAxisEdge());
    return Math.clamp(Math.round(row), 0, gantt.get().units().size() - 1);
  }

  private void hover(MouseEvent mouse) {
    GanttBar bar = under(mouse);
    canvas.setCursor(isJob(bar) ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    if (bar == null) {
      Tooltip.uninstall(canvas, tooltip);
    } else if (!bar.tip().equals(tooltip.getText()) || !tooltip.isShowing()) {
      tooltip.setText(bar.tip());
      Tooltip.install(canvas, tooltip);
    }
  }

  private static boolean isJob(GanttBar bar) {
    return bar != null && bar.kind() == GanttBar.Kind.JOB;
  }

  private void press(MouseEvent mouse) {
    if (chart != null && mouse.getButton() == MouseButton.PRIMARY) {
      pressed = mouse;
      pressedRange = shown();
      held = under(mouse);
      move = null;
      Tooltip.uninstall(canvas, tooltip);
    }
  }

  private void drag(MouseEvent mouse) {
    if (pressed == null || Math.hypot(dx(mouse), mouse.getY() - pressed.getY()) < NEAR) {
      return;
    }
    double perPixel = (pressedRange[1] - pressedRange[0]) / area().getWidth();
    if (isJob(held)) {
      carry(mouse, perPixel);
    } else {
      double by = -dx(mouse) * perPixel;
      range = new double[] {pressedRange[0] + by, pressedRange[1] + by};
      requestLayout();
    }
  }

  private double dx(MouseEvent mouse) {
    return mouse.getX() - pressed.getX();
  }

  private void carry(MouseEvent mouse, double perPixel) {
    canvas.setCursor(Cursor.CLOSED_HAND);
    int row = rowAt(mouse.getY());
    long start = Math.round((held.start() + dx(mouse) * perPixel) / STEP) * STEP;
    Move next = new Move(held.job(), held.operation(), gantt.get().units().get(row), start);
    double rowHeight = area().getHeight() / gantt.get().units().size();
    double left = (start - pressedRange[0]) / perPixel + area().getX();
    double wide = (held.end() - held.start()) / perPixel;
    ghost.setText(held.label());
    ghost.resizeRelocate(left, area().getY() + row * rowHeight, Math.max(8, wide), rowHeight);
    ghost.setVisible(true);
    if (!next.equals(move)) {
      move = next;
      dragged.accept(next);
    }
  }

  private void release() {
    ghost.setVisible(false);
    canvas.setCursor(Cursor.DEFAULT);
    Move last = move;
    move = null;
    pressed = null;
    if (last != null) {
      dropped.accept(last);
    }
  }

  private void click(MouseEvent mouse) {
    if (!mouse.isStillSincePress()) {
      return;
    }
    GanttBar bar = under(mouse);
    chosen.set(isJob(bar) ? bar : null);
    if (mouse.getClickCount() == 2 && !isJob(bar)) {
      showAll();
    }
  }

  private void scroll(ScrollEvent wheel) {
    if (chart != null && area().contains(wheel.getX(), wheel.getY()) && wheel.getDeltaY() != 0) {
      zoom(wheel.getDeltaY() > 0 ? 1 / ZOOM : ZOOM, timeAt(wheel.getX()));
      wheel.consume();
    }
  }
}
