package org.fourfold.scheduling.rule;

import java.util.Comparator;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleRule;

/**
 * Shortest job first: by duration, release, code; the least mean wait where all are there at once.
 */
public final class ShortestJobRule implements DispatchRule {
  @Override
  public ScheduleRule rule() {
    return ScheduleRule.SJF;
  }

  @Override
  public Comparator<Job> order() {
    return Comparator.comparingLong(Job::duration).thenComparing(TIES);
  }
}
