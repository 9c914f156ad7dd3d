package org.fourfold.chart;

/**
 * A stretch of time on a unit.
 *
 * @param row of the unit, from 0
 * @param start and end in milliseconds on the schedule's clock
 * @param label inside it where there is room
 * @param tip all that is known of it
 * @param job code, {@code ""} where it is none
 * @param shade depth of its colour from 0 to 1: the more urgent, the deeper
 */
public record GanttBar(
    Kind kind,
    int row,
    long start,
    long end,
    String label,
    String tip,
    String job,
    int operation,
    double shade,
    boolean late,
    boolean pinned) {

  /** What fills it. */
  public enum Kind {
    CLOSED,
    IDLE,
    JOB
  }
}
