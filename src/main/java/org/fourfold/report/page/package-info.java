/**
 * How a report becomes paper: a document of words, tables and figures through a template to PDF or
 * HTML, then to a picture of a page or to a printer.
 *
 * <p>Knows nothing of plans; reports in {@link org.fourfold.report} fill the {@link
 * org.fourfold.report.page.ReportDocument}. A new medium (a slide, a web page) is one writer here.
 */
package org.fourfold.report.page;
