package org.fourfold.ui.control;

/**
 * Where a number of a table stands, as assumptions name it.
 *
 * @param where condition that its row alone fits
 * @param field name of the column in files
 */
public record CellPlace(String file, String where, String field) {}
