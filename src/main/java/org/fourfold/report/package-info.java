/**
 * Reports that a planner prints: one class and one template each, listed in {@link
 * org.fourfold.report.Reports}.
 *
 * <p>A report turns a {@link org.fourfold.report.ReportInput} of domain records into a {@link
 * org.fourfold.report.page.ReportDocument}: words of {@code messages.properties}, numbers already
 * formatted, every one of them a value of a row. Writing, previewing and printing it is the work of
 * {@link org.fourfold.report.page}. May import domain and chart. A new report is a class here, its
 * template beside {@code plan.ftlh}, and a line in the catalogue.
 */
package org.fourfold.report;
