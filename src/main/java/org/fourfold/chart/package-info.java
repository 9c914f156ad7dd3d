/**
 * Charts of a plan, free of any screen: a {@link org.fourfold.chart.Figure} is a {@link
 * org.fourfold.chart.ChartTable} of numbers and a pure drawing of them.
 *
 * <p>Words: a <b>line</b> is what a legend names, a <b>column</b> a period or a measure, a
 * <b>tone</b> the fixed place of a thing among the colours of its domain, a <b>mark</b> a cell
 * whose limit is reached. Each chart is one class with {@code of(…, Locale)} giving a figure;
 * {@link org.fourfold.chart.ChartStyle} alone decides how it looks, so that screen and print agree.
 *
 * <p>Imports domain only. A new chart is one class here and its words in {@code
 * messages.properties}.
 */
package org.fourfold.chart;
