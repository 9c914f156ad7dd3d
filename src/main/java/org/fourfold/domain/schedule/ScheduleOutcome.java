package org.fourfold.domain.schedule;

import java.util.List;

/**
 * A schedule with how good it is and how good it could be.
 *
 * @param assignments in order of start
 * @param objective minutes
 * @param bound proven: no schedule has less
 * @param gap (objective − bound) ÷ max(1, objective)
 * @param method what made it, in plain words: "rule", "local search", "CP-SAT", "tabu search"
 */
public record ScheduleOutcome(
    ScheduleRule rule,
    List<Assignment> assignments,
    ScheduleKpis kpis,
    double objective,
    double bound,
    double gap,
    boolean proven,
    double seconds,
    String method) {

  public static ScheduleOutcome of(
      ScheduleRule rule,
      List<Assignment> assignments,
      ScheduleKpis kpis,
      double objective,
      double bound,
      double seconds,
      String method) {
    double proven = Math.min(bound, objective);
    double gap = (objective - proven) / Math.max(1, objective);
    return new ScheduleOutcome(
        rule, assignments, kpis, objective, proven, gap, gap <= 1e-9, seconds, method);
  }

  /** The same schedule against another bound. */
  public ScheduleOutcome against(double other) {
    return of(rule, assignments, kpis, objective, other, seconds, method);
  }

  /** Whether something above 0 is proven that no schedule can beat, or 0 is reached. */
  public boolean bounded() {
    return proven || bound > 0;
  }
}
