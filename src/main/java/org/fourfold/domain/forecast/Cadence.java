package org.fourfold.domain.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fourfold.domain.measure.Coded;

/** How often a history has a value. */
public enum Cadence implements Coded {
  DAILY(ChronoUnit.DAYS, 1, 7),
  WEEKLY(ChronoUnit.DAYS, 7, 52),
  MONTHLY(ChronoUnit.MONTHS, 1, 12),
  QUARTERLY(ChronoUnit.MONTHS, 3, 4),
  YEARLY(ChronoUnit.YEARS, 1, 1);

  private final ChronoUnit unit;
  private final int size;
  private final int season;

  Cadence(ChronoUnit unit, int size, int season) {
    this.unit = unit;
    this.size = size;
    this.season = season;
  }

  @Override
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Values in the season a planner expects first: the week, or the year. */
  public int season() {
    return season;
  }

  /** Values in a year, rounded. */
  public int year() {
    return switch (this) {
      case DAILY -> 365;
      case WEEKLY -> 52;
      case MONTHLY -> 12;
      case QUARTERLY -> 4;
      case YEARLY -> 1;
    };
  }

  /** The date some steps later; the last day of a shorter month where the day is missing. */
  public LocalDate plus(LocalDate date, int steps) {
    return date.plus((long) size * steps, unit);
  }

  /** Whole steps from one date to another; −1 where the second is no step from the first. */
  public int steps(LocalDate from, LocalDate to) {
    long steps = unit.between(from, to) / size;
    for (long near = steps - 1; near <= steps + 1; near++) {
      if (near >= 0 && plus(from, (int) near).equals(to)) {
        return (int) near;
      }
    }
    return -1;
  }
}
