package org.fourfold.scheduling;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.ScheduleKpis;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleOutcome;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.scheduling.rule.DispatchRule;

/** Schedules by rules, with how good they are. */
public final class ScheduleRun {
  private ScheduleRun() {}

  /** One rule's schedule against the quick bound. */
  public static ScheduleOutcome of(
      ScheduleProblem problem, DispatchRule rule, ScheduleObjective objective) {
    return of(problem, rule, objective, ScheduleBounds.of(problem, objective), () -> false);
  }

  static ScheduleOutcome of(
      ScheduleProblem problem,
      DispatchRule rule,
      ScheduleObjective objective,
      double bound,
      BooleanSupplier stop) {
    long start = System.nanoTime();
    List<Assignment> assignments = Scheduler.schedule(problem, rule, stop);
    ScheduleKpis kpis = KpiCalculation.of(problem, assignments);
    double seconds = (System.nanoTime() - start) / 1e9;
    return ScheduleOutcome.of(
        rule.rule(),
        assignments,
        kpis,
        KpiCalculation.objective(objective, kpis),
        bound,
        seconds,
        "rule");
  }
}
