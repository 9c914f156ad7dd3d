/**
 * The Scenarios screen: the tree of scenarios with what each assumes, scenarios side by side, and
 * what would be if.
 *
 * <p>Each tab is a view model that can be tested without a toolkit and a pane that only binds. A
 * further kind of question is a tab of its own.
 *
 * <p>Imports ui.mvvm, ui.control, ui.shell, domain, chart, report.words, whatif, optimisation.
 */
package org.fourfold.ui.scenarios;
