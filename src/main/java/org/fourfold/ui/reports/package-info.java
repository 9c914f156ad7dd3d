/**
 * The Reports screen: choose a report, look at its pages, save or print it.
 *
 * <p>Imports ui.mvvm, ui.shell, report, domain. A new report appears here by itself once it is in
 * the catalogue of reports.
 */
package org.fourfold.ui.reports;
