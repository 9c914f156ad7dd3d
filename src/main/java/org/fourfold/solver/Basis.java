package org.fourfold.solver;

import java.util.Arrays;

/**
 * Where a linear solve ended, to begin another from: the engine's own status of each column and
 * row. It fits every programme with the same columns and rows. Arrays are handed out without
 * copying.
 *
 * @param columns one status per column
 * @param rows one status per row
 */
public record Basis(int[] columns, int[] rows) {
  /** The engine's status of a row that does not bind. */
  private static final int BASIC = 1;

  /** Fits the programme with one more row at its end, which does not bind. */
  public Basis withOneMoreRow() {
    int[] more = Arrays.copyOf(rows, rows.length + 1);
    more[rows.length] = BASIC;
    return new Basis(columns, more);
  }
}
