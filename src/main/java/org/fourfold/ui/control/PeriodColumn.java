package org.fourfold.ui.control;

import org.fourfold.domain.measure.Column;

/**
 * A column of a period grid.
 *
 * @param period that its amounts are for, {@code ""} for each, {@code total} for the whole horizon
 * @param key the key column it shows, null for other kinds
 * @param title header
 * @param lighter second line of the header
 */
public record PeriodColumn(Kind kind, String period, Column key, String title, String lighter) {

  /** What a column of a period grid shows. */
  public enum Kind {
    /** What the line is about. */
    KEY,
    UNIT,
    /** The amount in every period that has none of its own. */
    EACH,
    PERIOD,
    /** A limit on the sum over the horizon. */
    WHOLE,
    /** Sum of the periods. */
    SUM,
    /** The periods as a small line. */
    COURSE
  }

  /** Whether its cells hold amounts of the table. */
  public boolean amount() {
    return kind == Kind.EACH || kind == Kind.PERIOD || kind == Kind.WHOLE;
  }
}
