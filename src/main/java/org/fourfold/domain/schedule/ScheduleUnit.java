package org.fourfold.domain.schedule;

/**
 * A room, team or device that does one job at a time.
 *
 * @param open time of day at which it opens, milliseconds from midnight; null where always open
 * @param close time of day at which it closes; null where always open
 * @param turnaround between two jobs, milliseconds
 */
public record ScheduleUnit(String unit, String kind, Long open, Long close, long turnaround) {
  public static final long DAY = 24L * 60 * 60 * 1000;

  public boolean takes(Job job) {
    return (job.needs().isEmpty() || job.needs().equals(kind))
        && (job.pinUnit().isEmpty() || job.pinUnit().equals(unit));
  }

  /** Whether its hours come again each day; hours past midnight are one stretch of the clock. */
  public boolean daily() {
    return open != null && close <= DAY;
  }
}
