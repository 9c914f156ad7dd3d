package org.fourfold.scheduling.rule;

import java.util.Comparator;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleRule;

/** Most weight for its duration first (W. E. Smith 1956). */
public final class WeightedShortestRule implements DispatchRule {
  @Override
  public ScheduleRule rule() {
    return ScheduleRule.WSPT;
  }

  @Override
  public Comparator<Job> order() {
    return Comparator.comparingDouble((Job j) -> -j.weight() / Math.max(1, j.duration()))
        .thenComparing(TIES);
  }
}
