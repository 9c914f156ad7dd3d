package org.fourfold.report.page;

import org.fourfold.domain.measure.Coded;

/** Sizes that reports are set for, upright; month grids lie on their side. */
public enum Paper implements Coded {
  A4(210, 297),
  LETTER(215.9, 279.4);

  private final double width;
  private final double height;

  Paper(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** Of the upright page, in millimetres. */
  public double width() {
    return width;
  }

  /** Of the upright page, in millimetres. */
  public double height() {
    return height;
  }
}
