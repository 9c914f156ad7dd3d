package org.fourfold.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultIntervalCategoryDataset;
import org.jfree.data.category.IntervalCategoryDataset;

/** Draws rows with a bar from one number to another each, the first at the top. */
final class IntervalRows {
  /** Room beyond the bars for their labels, as a share of what they span. */
  private static final double ROOM = 0.16;

  private static final double LABEL = 0.3;

  /** How far a mark stands out of its bar, in points. */
  private static final double MARK = 4;

  /** A bar that says nothing but where it is, one upwards, one downwards. */
  enum Tone {
    LEVEL,
    MORE,
    LESS
  }

  /**
   * @param label at its end
   * @param tip the whole of it
   * @param mark where a line crosses it, such as the median; NaN for none
   */
  record Bar(String row, double from, double to, Tone tone, String label, String tip, double mark) {
    Bar(String row, double from, double to, Tone tone, String label, String tip) {
      this(row, from, to, tone, label, tip, Double.NaN);
    }
  }

  private IntervalRows() {}

  /**
   * @param layers bars of the same rows, drawn one over the other
   * @param open whether bars that are levels begin at the left edge
   */
  static JFreeChart draw(
      List<List<Bar>> layers, ChartStyle style, String title, String unit, boolean open) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (List<Bar> layer : layers) {
      for (Bar bar : layer) {
        boolean level = open && bar.tone() == Tone.LEVEL;
        least = Math.min(least, level ? bar.to() : Math.min(bar.from(), bar.to()));
        most = Math.max(most, Math.max(bar.from(), bar.to()));
      }
    }
    double span = most > least ? most - least : Math.max(1, Math.abs(most) * 0.01);
    double left = least - ROOM * span;
    CategoryAxis down = new CategoryAxis();
    style.dress(down);
    down.setMaximumCategoryLabelWidthRatio(0.46f);
    down.setMaximumCategoryLabelLines(3);
    down.setCategoryMargin(0.34);
    NumberAxis across = new NumberAxis();
    style.dress(across);
    across.setAutoRangeIncludesZero(false);
    across.setRange(left, most + LABEL * span);
    ChartWords words = new ChartWords(style.locale());
    across.setNumberFormatOverride(new AxisScale(1, unit).format(words.numbers()));
    CategoryPlot plot = new CategoryPlot(null, down, across, null);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeGridlinePaint(style.palette().grid());
    plot.setRangeGridlineStroke(style.hairline());
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setNoDataMessage(words.text("nothing"));
    for (int l = 0; l < layers.size(); l++) {
      plot.setDataset(l, data(layers.get(l), left, open));
      plot.setRenderer(l, new Renderer(layers.get(l), style));
    }
    return style.chart(plot, title, unit);
  }

  private static IntervalCategoryDataset data(List<Bar> bars, double left, boolean open) {
    Double[][] starts = new Double[1][bars.size()];
    Double[][] ends = new Double[1][bars.size()];
    Comparable<?>[] rows = new Comparable<?>[bars.size()];
    for (int b = 0; b < bars.size(); b++) {
      Bar bar = bars.get(b);
      double from = open && bar.tone() == Tone.LEVEL ? left : bar.from();
      starts[0][b] = Math.min(from, bar.to());
      ends[0][b] = Math.max(from, bar.to());
      rows[b] = new Labelled(b, bar.row());
    }
    return new DefaultIntervalCategoryDataset(new Comparable<?>[] {"bars"}, rows, starts, ends);
  }

  /** Each bar in the colour of its tone, its label beside its end. */
  private static final class Renderer extends IntervalBarRenderer {
    private static final long serialVersionUID = 1;
    private final transient List<Bar> bars;
    private final transient ChartStyle style;

    Renderer(List<Bar> bars, ChartStyle style) {
      this.bars = bars;
      this.style = style;
      setBarPainter(new StandardBarPainter());
      setShadowVisible(false);
      setMaximumBarWidth(0.09);
      setDefaultToolTipGenerator((_, _, b) -> bars.get(b).tip());
      setDefaultItemLabelGenerator(
          new org.jfree.chart.labels.StandardCategoryItemLabelGenerator() {
            private static final long serialVersionUID = 1;

            @Override
            public String generateLabel(CategoryDataset data, int row, int column) {
              return Renderer.this.bars.get(column).label();
            }
          });
      setDefaultItemLabelsVisible(true);
      setDefaultItemLabelFont(style.font(12));
      setDefaultItemLabelPaint(style.palette().text());
      setDefaultPositiveItemLabelPosition(
          new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    }

    @Override
    public void drawItem(
        Graphics2D g2,
        CategoryItemRendererState state,
        Rectangle2D area,
        CategoryPlot plot,
        CategoryAxis down,
        ValueAxis across,
        CategoryDataset data,
        int row,
        int column,
        int pass) {
      super.drawItem(g2, state, area, plot, down, across, data, row, column, pass);
      double mark = bars.get(column).mark();
      if (Double.isNaN(mark)) {
        return;
      }
      double x = across.valueToJava2D(mark, area, plot.getRangeAxisEdge());
      double y =
          down.getCategoryMiddle(column, data.getColumnCount(), area, plot.getDomainAxisEdge());
      double half = 0.5 * state.getBarWidth() + MARK;
      g2.setPaint(style.palette().text());
      g2.setStroke(new BasicStroke(2f));
      g2.draw(new Line2D.Double(x, y - half, x, y + half));
    }

    @Override
    public ItemLabelPosition getPositiveItemLabelPosition(int row, int column) {
      Bar bar = bars.get(column);
      return bar.to() < bar.from()
          ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT)
          : getDefaultPositiveItemLabelPosition();
    }

    @Override
    public Paint getItemPaint(int row, int column) {
      return colour(bars.get(column).tone());
    }

    private Color colour(Tone tone) {
      return switch (tone) {
        case LEVEL -> style.palette().rest();
        case MORE -> style.palette().hue(Hue.RESOURCES);
        case LESS -> style.palette().hue(Hue.FINANCE);
      };
    }
  }
}
