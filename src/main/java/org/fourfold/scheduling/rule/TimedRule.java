package org.fourfold.scheduling.rule;

import org.fourfold.domain.schedule.Job;

/** A rule whose order changes as time passes: the job of the greatest index is taken. */
public interface TimedRule extends DispatchRule {
  /**
   * @param now milliseconds on the schedule's clock
   * @param meanDuration of the jobs waiting, milliseconds
   */
  double index(Job job, long now, double meanDuration);
}
