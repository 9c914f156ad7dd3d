/**
 * Reports that a planner prints: one class each, listed in {@link org.fourfold.report.Reports}.
 *
 * <p>A report turns a {@link org.fourfold.report.ReportInput} of domain records into a {@link
 * org.fourfold.report.page.ReportDocument}: words of {@code messages.properties}, tables of numbers
 * in full precision. Formatting, writing, previewing and printing it is the work of {@link
 * org.fourfold.report.page}. May import domain and chart. A new report is a class here, and a line
 * in the catalogue.
 */
package org.fourfold.report;
