package org.fourfold.domain.forecast;

import java.time.LocalDate;
import org.fourfold.domain.measure.Coded;

/**
 * A value that the methods see otherwise than it was given; the history itself stays as it is.
 *
 * @param given what the file says; not a number for a gap
 * @param used what the methods see
 */
public record HistoryRepair(String series, LocalDate date, Kind kind, double given, double used) {
  /** Why a value was not taken as it is. */
  public enum Kind implements Coded {
    GAP,
    OUTLIER
  }
}
