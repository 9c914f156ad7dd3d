package org.fourfold.scheduling.rule;

import java.util.Comparator;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleRule;

/** First come, first served: by release, then code. */
public final class FirstComeRule implements DispatchRule {
  @Override
  public ScheduleRule rule() {
    return ScheduleRule.FCFS;
  }

  @Override
  public Comparator<Job> order() {
    return TIES;
  }
}
