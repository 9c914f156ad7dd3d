/**
 * Comma-separated text: how the planning folder writes one table, and one table as a file of its
 * own.
 *
 * <p>Imports domain, exchange.format; the CSV library stays here.
 */
package org.fourfold.exchange.csv;
