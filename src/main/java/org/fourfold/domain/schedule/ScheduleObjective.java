package org.fourfold.domain.schedule;

import org.fourfold.domain.measure.Coded;

/** What a schedule is improved for; all are to be small, in minutes. */
public enum ScheduleObjective implements Coded {
  MAKESPAN,
  WEIGHTED_TARDINESS,
  MEAN_WAIT
}
