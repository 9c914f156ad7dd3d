package org.fourfold.scheduling.rule;

import java.util.Comparator;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleRule;

/**
 * Apparent tardiness cost: weight ÷ duration, discounted by the slack left: × exp(−max(0, due −
 * duration − now) ÷ (k × mean duration)), k = 2. Jobs never due come last. Source: A. P. J.
 * Vepsalainen and T. E. Morton, Management Science 33, 1987.
 */
public final class ApparentCostRule implements TimedRule {
  private static final double LOOK_AHEAD = 2;

  @Override
  public ScheduleRule rule() {
    return ScheduleRule.ATC;
  }

  @Override
  public Comparator<Job> order() {
    return TIES;
  }

  @Override
  public double index(Job job, long now, double meanDuration) {
    if (job.due() == null) {
      return -1;
    }
    double slack = Math.max(0, job.due() - job.duration() - now);
    double discount = Math.exp(-slack / (LOOK_AHEAD * Math.max(1, meanDuration)));
    return job.weight() / Math.max(1, job.duration()) * discount;
  }
}
