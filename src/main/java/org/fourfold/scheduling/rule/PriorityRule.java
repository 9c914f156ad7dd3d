package org.fourfold.scheduling.rule;

import java.util.Comparator;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleRule;

/** Most urgent class first: by class, release, code. */
public final class PriorityRule implements DispatchRule {
  @Override
  public ScheduleRule rule() {
    return ScheduleRule.PRIORITY;
  }

  @Override
  public Comparator<Job> order() {
    return Comparator.comparingInt(Job::urgency).thenComparing(TIES);
  }
}
