/**
 * The planning folder: a directory of one CSV file a table, a {@code .zip} of it, or the same among
 * the program's own resources.
 *
 * <p>Imports domain, exchange.format, exchange.csv.
 */
package org.fourfold.exchange.folder;
