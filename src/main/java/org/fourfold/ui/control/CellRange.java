package org.fourfold.ui.control;

/**
 * A rectangle of cells, by places among the rows and columns shown.
 *
 * @param bottom last row, included
 * @param right last column, included
 */
public record CellRange(int top, int left, int bottom, int right) {

  public static CellRange cell(int row, int column) {
    return new CellRange(row, column, row, column);
  }

  /** The rectangle between two cells, whichever comes first. */
  public static CellRange between(int row, int column, int otherRow, int otherColumn) {
    return new CellRange(
        Math.min(row, otherRow),
        Math.min(column, otherColumn),
        Math.max(row, otherRow),
        Math.max(column, otherColumn));
  }

  public boolean contains(int row, int column) {
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  public int height() {
    return bottom - top + 1;
  }

  public int width() {
    return right - left + 1;
  }

  public boolean single() {
    return top == bottom && left == right;
  }

  public CellRange withBottom(int row) {
    return new CellRange(top, left, row, right);
  }
}
