package org.fourfold.solver;

import java.util.Arrays;

/**
 * A programme whose limits and costs a session changes; copies each array before its first change,
 * so that the programme it was opened on stays as it was.
 */
final class ChangingProgram {
  private final LinearProgram original;
  private double[] cost;
  private double[] lower;
  private double[] upper;
  private double[] rowLower;
  private double[] rowUpper;
  private double[] coefficient;
  private LinearProgram current;

  ChangingProgram(LinearProgram original) {
    this.original = original;
    this.current = original;
  }

  void rowBounds(int row, double from, double to) {
    if (rowLower == null) {
      rowLower = original.rowLower.clone();
      rowUpper = original.rowUpper.clone();
    }
    rowLower[row] = from;
    rowUpper[row] = to;
    current = null;
  }

  void columnBounds(int column, double from, double to) {
    if (lower == null) {
      lower = original.lower.clone();
      upper = original.upper.clone();
    }
    lower[column] = from;
    upper[column] = to;
    current = null;
  }

  void cost(int column, double amount) {
    if (cost == null) {
      cost = original.cost.clone();
    }
    cost[column] = amount;
    current = null;
  }

  void coefficient(int row, int column, double amount) {
    int from = original.columnStart[column];
    int at = Arrays.binarySearch(original.rowIndex, from, original.columnStart[column + 1], row);
    if (at < 0) {
      throw new IllegalArgumentException("no coefficient at row " + row + ", column " + column);
    }
    if (coefficient == null) {
      coefficient = original.coefficient.clone();
    }
    coefficient[at] = amount;
    current = null;
  }

  /** The programme as it stands; later changes do not reach programmes handed out before. */
  LinearProgram program() {
    if (current == null) {
      LinearProgram same = coefficient == null ? original : original.withCoefficients(coefficient);
      current =
          same.with(copy(cost), copy(lower), copy(upper), null, copy(rowLower), copy(rowUpper));
    }
    return current;
  }

  private static double[] copy(double[] array) {
    return array == null ? null : array.clone();
  }
}
