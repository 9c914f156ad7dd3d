/**
 * The screen Information: records work: its value, what it uses, how much is offered and what
 * services generate.
 *
 * <p>Imports domain, chart, ui.mvvm, ui.control and ui.shell. A further table is a grid in the view
 * model and a tab in the markup and the view.
 */
package org.fourfold.ui.information;
