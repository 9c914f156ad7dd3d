package org.fourfold.solver;

import java.util.List;
import java.util.Map;

/**
 * A linear or mixed-integer programme: optimise cᵀx + constant subject to rowLower ≤ Ax ≤ rowUpper,
 * lower ≤ x ≤ upper, chosen columns in whole numbers. Immutable; built by {@link ProgramBuilder}.
 * The matrix is held by columns (compressed sparse column, row indices ascending in each column).
 * Arrays are handed out without copying, for speed: callers must not write to them.
 */
public final class LinearProgram {
  final boolean maximise;
  final double constant;
  final List<Decision> decisions;
  final List<Row> rows;
  final Map<Decision, Integer> columnOf;
  final Map<Row, Integer> rowOf;
  final double[] cost;
  final double[] lower;
  final double[] upper;
  final boolean[] whole;
  final double[] rowLower;
  final double[] rowUpper;
  final int[] columnStart;
  final int[] rowIndex;
  final double[] coefficient;

  LinearProgram(
      boolean maximise,
      double constant,
      List<Decision> decisions,
      List<Row> rows,
      Map<Decision, Integer> columnOf,
      Map<Row, Integer> rowOf,
      double[] cost,
      double[] lower,
      double[] upper,
      boolean[] whole,
      double[] rowLower,
      double[] rowUpper,
      int[] columnStart,
      int[] rowIndex,
      double[] coefficient) {
    this.maximise = maximise;
    this.constant = constant;
    this.decisions = decisions;
    this.rows = rows;
    this.columnOf = columnOf;
    this.rowOf = rowOf;
    this.cost = cost;
    this.lower = lower;
    this.upper = upper;
    this.whole = whole;
    this.rowLower = rowLower;
    this.rowUpper = rowUpper;
    this.columnStart = columnStart;
    this.rowIndex = rowIndex;
    this.coefficient = coefficient;
  }

  public boolean maximise() {
    return maximise;
  }

  public double constant() {
    return constant;
  }

  public int columnCount() {
    return decisions.size();
  }

  public int rowCount() {
    return rows.size();
  }

  public int nonZeros() {
    return coefficient.length;
  }

  public Decision decision(int column) {
    return decisions.get(column);
  }

  public Row row(int row) {
    return rows.get(row);
  }

  /** Column of a decision, or −1 where the programme has none. */
  public int column(Decision decision) {
    return columnOf.getOrDefault(decision, -1);
  }

  /** Index of a row, or −1 where the programme has none. */
  public int row(Row row) {
    return rowOf.getOrDefault(row, -1);
  }

  public double[] cost() {
    return cost;
  }

  public double[] lower() {
    return lower;
  }

  public double[] upper() {
    return upper;
  }

  public boolean[] whole() {
    return whole;
  }

  public double[] rowLower() {
    return rowLower;
  }

  public double[] rowUpper() {
    return rowUpper;
  }

  public int[] columnStart() {
    return columnStart;
  }

  public int[] rowIndex() {
    return rowIndex;
  }

  public double[] coefficient() {
    return coefficient;
  }

  public boolean hasWholeUnits() {
    for (boolean w : whole) {
      if (w) {
        return true;
      }
    }
    return false;
  }

  /** The same matrix with other limits and costs; arrays are taken as given, null keeps ours. */
  public LinearProgram with(
      double[] newCost,
      double[] newLower,
      double[] newUpper,
      boolean[] newWhole,
      double[] newRowLower,
      double[] newRowUpper) {
    return new LinearProgram(
        maximise,
        constant,
        decisions,
        rows,
        columnOf,
        rowOf,
        newCost == null ? cost : newCost,
        newLower == null ? lower : newLower,
        newUpper == null ? upper : newUpper,
        newWhole == null ? whole : newWhole,
        newRowLower == null ? rowLower : newRowLower,
        newRowUpper == null ? rowUpper : newRowUpper,
        columnStart,
        rowIndex,
        coefficient);
  }

  /** The same places of the matrix with other coefficients; copied. */
  LinearProgram withCoefficients(double[] newCoefficient) {
    return new LinearProgram(
        maximise,
        constant,
        decisions,
        rows,
        columnOf,
        rowOf,
        cost,
        lower,
        upper,
        whole,
        rowLower,
        rowUpper,
        columnStart,
        rowIndex,
        newCoefficient.clone());
  }

  /** The same programme optimising another objective; {@code newCost} is taken as given. */
  public LinearProgram optimising(boolean newMaximise, double[] newCost, double newConstant) {
    return new LinearProgram(
        newMaximise,
        newConstant,
        decisions,
        rows,
        columnOf,
        rowOf,
        newCost,
        lower,
        upper,
        whole,
        rowLower,
        rowUpper,
        columnStart,
        rowIndex,
        coefficient);
  }
}
