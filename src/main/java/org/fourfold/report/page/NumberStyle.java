package org.fourfold.report.page;

/** How a number of a table is to be read; what that looks like is each writer's own business. */
public enum NumberStyle {
  /** A quantity with as many decimals as its size calls for. */
  AMOUNT,
  /** The same in a grid, where nothing is a dash. */
  QUANTITY,
  /** A quantity to be added, with its sign. */
  CHANGE,
  /** Money as it is spoken of: to the cent only where it is little. */
  MONEY,
  /** Money in a grid: whole, so that a column of it lines up; nothing is a dash. */
  WHOLE_MONEY,
  /** Money to the cent; nothing is a dash. */
  CENTS,
  SHARE,
  /** A share that is never rounded up to all of it. */
  FULLNESS,
  /** A measured error, by its power of ten. */
  ERROR
}
