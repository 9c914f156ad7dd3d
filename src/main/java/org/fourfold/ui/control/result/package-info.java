/**
 * What shows results, on every screen alike: charts with their tables, headline numbers, limits in
 * words.
 *
 * <p>Words: a <b>headline</b> is one number with its unit, a <b>figure</b> a chart with its
 * numbers, <b>worth</b> what one more of a limit is worth. Imports chart, domain, ui.mvvm; the only
 * place on screen that knows the drawing library.
 */
package org.fourfold.ui.control.result;
