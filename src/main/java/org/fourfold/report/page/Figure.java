package org.fourfold.report.page;

import org.jfree.chart.JFreeChart;

/**
 * A chart of a report, drawn as vectors.
 *
 * @param id by which the template asks for it
 * @param caption what it shows, also for those who cannot see it
 * @param chart drawn once, when the document is written
 * @param height in millimetres; it is as wide as the text
 */
public record Figure(String id, String caption, JFreeChart chart, double height) {}
