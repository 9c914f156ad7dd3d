package org.fourfold.domain.schedule;

/**
 * A job on a unit.
 *
 * @param start and end in milliseconds on the schedule's clock
 */
public record Assignment(String job, int operation, String unit, long start, long end) {}
