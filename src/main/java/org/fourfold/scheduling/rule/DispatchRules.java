package org.fourfold.scheduling.rule;

import java.util.List;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleRule;

/** The rules, in the order in which they are compared. */
public final class DispatchRules {
  /** A day of waiting counts as one class, unless told otherwise. */
  public static final long USUAL_AGEING = 24 * 60 * ScheduleClock.MINUTE;

  private DispatchRules() {}

  /**
   * @param ageing milliseconds of waiting that count as one class
   */
  public static List<DispatchRule> all(long ageing) {
    return List.of(
        new FirstComeRule(),
        new ShortestJobRule(),
        new PriorityRule(),
        new AgeingPriorityRule(ageing),
        new EarliestDueRule(),
        new WeightedShortestRule(),
        new ApparentCostRule());
  }

  public static DispatchRule of(ScheduleRule rule, long ageing) {
    return all(ageing).stream().filter(r -> r.rule() == rule).findFirst().orElseThrow();
  }
}
