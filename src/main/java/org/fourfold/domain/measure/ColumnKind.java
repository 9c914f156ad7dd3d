package org.fourfold.domain.measure;

/** What a column holds, which decides how it is read, aligned, edited and stored. */
public enum ColumnKind {
  /** A code: a key, or a reference to one. {@link String} */
  CODE,
  /** Free words. {@link String} */
  TEXT,
  /** A quantity. {@link Double} */
  NUMBER,
  /** Money, exact. {@link java.math.BigDecimal} */
  MONEY,
  /** A whole number. {@link Integer} */
  COUNT,
  /** yes or no. {@link Boolean} */
  YES_NO,
  /** A day, ISO 8601. {@link java.time.LocalDate} */
  DATE,
  /** One of a fixed list of words. An enum that is {@link Coded} */
  CHOICE
}
