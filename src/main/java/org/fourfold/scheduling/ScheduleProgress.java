package org.fourfold.scheduling;

/**
 * What a search tells while it works.
 *
 * @param objective of the best so far, minutes
 * @param bound proven so far, minutes
 */
public record ScheduleProgress(double objective, double bound, double seconds) {}
