package org.fourfold.exchange.mps;

/** Sections that hold lines of data. */
enum MpsSection {
  ROWS,
  COLUMNS,
  RHS,
  RANGES,
  BOUNDS
}
