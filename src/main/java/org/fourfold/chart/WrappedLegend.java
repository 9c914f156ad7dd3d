package org.fourfold.chart;

import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemSource;
import org.jfree.chart.block.Block;
import org.jfree.chart.block.BlockContainer;
import org.jfree.chart.block.BorderArrangement;
import org.jfree.chart.block.CenterArrangement;
import org.jfree.chart.block.GridArrangement;
import org.jfree.chart.block.LabelBlock;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.title.LegendGraphic;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;

/** A legend whose long names go on at the left of a second line; the library would centre them. */
final class WrappedLegend extends LegendTitle {
  private static final long serialVersionUID = 1;

  WrappedLegend(LegendItemSource source) {
    super(source);
  }

  @Override
  protected Block createLegendItemBlock(LegendItem item) {
    String[] lines = item.getLabel().split("\n");
    if (lines.length < 2) {
      return super.createLegendItemBlock(item);
    }
    LegendGraphic graphic = new LegendGraphic(item.getShape(), item.getFillPaint());
    graphic.setPadding(getLegendItemGraphicPadding());
    BlockContainer words = new BlockContainer(new GridArrangement(lines.length, 1));
    // The grid takes no padding of its own into account: its lines carry it.
    RectangleInsets around = getItemLabelPadding();
    for (int l = 0; l < lines.length; l++) {
      LabelBlock label = new LabelBlock(lines[l], getItemFont(), getItemPaint());
      double above = l == 0 ? around.getTop() : 0;
      double below = l == lines.length - 1 ? around.getBottom() : 0;
      label.setPadding(above, around.getLeft(), below, around.getRight());
      label.setTextAnchor(RectangleAnchor.LEFT);
      label.setContentAlignmentPoint(TextBlockAnchor.CENTER_LEFT);
      words.add(label);
    }
    BlockContainer row = new BlockContainer(new BorderArrangement());
    row.add(graphic, getLegendItemGraphicEdge());
    row.add(words);
    BlockContainer whole = new BlockContainer(new CenterArrangement());
    whole.add(row);
    return whole;
  }
}
