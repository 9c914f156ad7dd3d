/**
 * The Overview screen: what the department is, its plan in six numbers and two charts, and what to
 * do next.
 *
 * <p>Words: a <b>card</b> is one domain with its counts, a <b>step</b> something worth doing next.
 * Imports ui.mvvm, ui.control, ui.shell, chart, domain.
 */
package org.fourfold.ui.overview;
