/**
 * The planning folder as one workbook, a sheet for each table.
 *
 * <p>Imports domain, exchange.format; the spreadsheet library stays here.
 */
package org.fourfold.exchange.xlsx;
