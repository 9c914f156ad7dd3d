/**
 * The screen Finance: budgets, obligations, funding sources and what they cover; and the money of
 * the plan, with its statement.
 *
 * <p>Imports domain, chart, report, ui.mvvm, ui.control and ui.shell. A further table is a grid in
 * the view model and a tab in the markup and the view.
 */
package org.fourfold.ui.finance;
