package org.fourfold.scheduling.rule;

import java.util.Comparator;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleRule;

/**
 * Most urgent class first, where waiting makes more urgent: each {@code millisPerClass} of waiting
 * counts as one class. By class − (now − release) ÷ that; now is the same for all, so the order is
 * by class × millisPerClass + release and does not change as time passes.
 */
public record AgeingPriorityRule(long millisPerClass) implements DispatchRule {
  @Override
  public ScheduleRule rule() {
    return ScheduleRule.PRIORITY_AGEING;
  }

  @Override
  public Comparator<Job> order() {
    return Comparator.comparingLong((Job j) -> j.urgency() * millisPerClass + j.release())
        .thenComparingInt(Job::urgency)
        .thenComparing(TIES);
  }
}
