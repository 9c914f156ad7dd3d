/**
 * The Forecast screen: histories pasted or opened, every method side by side, the chart with its
 * fan, and a forecast taken into demand as assumptions of a scenario.
 *
 * <p>Imports ui.mvvm, ui.shell, ui.control, domain, chart, exchange, forecasting.
 */
package org.fourfold.ui.forecast;
