package org.fourfold.scheduling.rule;

import java.util.Comparator;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleRule;

/** Earliest due first (J. R. Jackson 1955); jobs never due come last. */
public final class EarliestDueRule implements DispatchRule {
  @Override
  public ScheduleRule rule() {
    return ScheduleRule.EDD;
  }

  @Override
  public Comparator<Job> order() {
    return Comparator.comparingLong((Job j) -> j.due() == null ? Long.MAX_VALUE : j.due())
        .thenComparing(TIES);
  }
}
