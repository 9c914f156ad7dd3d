/**
 * The Monitor screen: actuals by month, the plan held against them, run charts, and the rest of the
 * horizon planned anew.
 *
 * <p>Imports ui.mvvm, ui.control, ui.shell, domain, chart, report.words, exchange, monitoring,
 * optimisation. What is watched is decided in monitoring; a further tab is a pane of its own.
 */
package org.fourfold.ui.monitor;
