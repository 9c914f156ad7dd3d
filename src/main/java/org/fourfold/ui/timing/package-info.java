/**
 * The screen Timed money: when to order, when to start capital projects, when to draw a loan; each
 * with its runner-up and what waiting costs, sent to the plan as a scenario.
 *
 * <p>Imports ui.mvvm, ui.control, ui.shell, domain, exchange, finance and solver. A further kind is
 * a {@link org.fourfold.ui.timing.TimedPart} and a tab.
 */
package org.fourfold.ui.timing;
