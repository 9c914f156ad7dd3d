package org.fourfold.report.page;

import org.jfree.chart.JFreeChart;

/**
 * A chart of a report, drawn as vectors across the page.
 *
 * @param id by which the template asks for it
 * @param finding what it shows, as its title and for those who cannot see it
 * @param chart without its own title; drawn once, when the document is written
 * @param pixels its height on a screen; a page too low for it makes it smaller
 */
public record PageChart(String id, String finding, JFreeChart chart, int pixels) {
  /**
   * Finer than a screen, so that a year of labels fits across a page: labels come to 7.7 points.
   */
  static final double PIXELS_PER_MILLIMETRE = 4.4;

  /** Room left on a Letter page below a title, in millimetres. */
  private static final double TALLEST = 200;

  /** On an upright page, in millimetres. */
  public double height() {
    return Math.min(TALLEST, pixels / PIXELS_PER_MILLIMETRE);
  }
}
