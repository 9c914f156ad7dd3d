package org.fourfold.ui.control;

import java.util.List;

/**
 * Texts to write into a rectangle of cells as one change.
 *
 * @param verb what the planner did: paste, clear, fill, replace
 * @param firstRow place of the first row among the rows shown; rows beyond the last are appended
 * @param columns from left to right
 * @param texts by row and column; null leaves a cell as it is, as does a row that is too short
 * @param <K> a column
 */
public record CellWrite<K>(String verb, int firstRow, List<K> columns, List<List<String>> texts) {

  /** The text for a cell, null where it stays as it is. */
  public String text(int row, int column) {
    List<String> cells = texts.get(row);
    return column < cells.size() ? cells.get(column) : null;
  }

  /** How many cells are written. */
  public long size() {
    long size = 0;
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        size += text(i, j) == null ? 0 : 1;
      }
    }
    return size;
  }
}
