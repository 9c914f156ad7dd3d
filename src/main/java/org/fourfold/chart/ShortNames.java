package org.fourfold.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.ui.RectangleEdge;

/** Names of columns; all by their first letter where they would not fit side by side. */
final class ShortNames extends SymbolAxis {
  private static final long serialVersionUID = 1;
  private static final double AIR = 4;

  private final transient List<String> names;
  private boolean narrow;

  ShortNames(List<String> names) {
    super(null, names.toArray(String[]::new));
    this.names = List.copyOf(names);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public List refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
    double place = area.getWidth() / Math.max(1, names.size());
    var metrics = g.getFontMetrics(getTickLabelFont());
    narrow = names.stream().anyMatch(n -> metrics.stringWidth(n) + AIR > place);
    return super.refreshTicks(g, state, area, edge);
  }

  @Override
  public String valueToString(double value) {
    String name = super.valueToString(value);
    return narrow && !name.isEmpty() ? name.substring(0, 1) : name;
  }
}
