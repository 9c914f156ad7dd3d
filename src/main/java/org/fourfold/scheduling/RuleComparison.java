package org.fourfold.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleOutcome;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleRule;
import org.fourfold.scheduling.rule.DispatchRule;
import org.fourfold.scheduling.rule.DispatchRules;
import org.fourfold.solver.Cancellation;

/**
 * Problem: which rule is best, and how far each is from what no schedule can beat. Method: every
 * rule lays its schedule; then one bound is raised for all, as far as the time for it allows.
 * Errors: {@link NoRoom} where a job finds no place; {@link
 * java.util.concurrent.CancellationException} where it was cancelled before the last rule.
 */
public final class RuleComparison {
  private final ScheduleProblem problem;
  private final ScheduleObjective objective;
  private final Cancellation cancellation;

  public RuleComparison(
      ScheduleProblem problem, ScheduleObjective objective, Cancellation cancellation) {
    this.problem = problem;
    this.objective = objective;
    this.cancellation = cancellation;
  }

  /**
   * All rules in their order, against one bound.
   *
   * @param ageing milliseconds of waiting that count as one class
   * @param boundSeconds for the bound, beside what the rules take
   * @param beginning hears each rule before its schedule is laid
   * @throws CancellationException where it was cancelled before the last rule
   */
  public List<ScheduleOutcome> run(
      long ageing, double boundSeconds, Consumer<ScheduleRule> beginning) {
    double bound = ScheduleBounds.of(problem, objective);
    List<ScheduleOutcome> outcomes = new ArrayList<>();
    for (DispatchRule rule : DispatchRules.all(ageing)) {
      beginning.accept(rule.rule());
      if (cancellation.requested()) {
        throw new CancellationException();
      }
      outcomes.add(ScheduleRun.of(problem, rule, objective, bound, cancellation::requested));
    }
    ScheduleOutcome best =
        outcomes.stream().min(Comparator.comparingDouble(ScheduleOutcome::objective)).orElseThrow();
    double raised =
        boundSeconds <= 0
            ? bound
            : ScheduleBounds.raised(problem, objective, best, bound, after(boundSeconds));
    return outcomes.stream().map(o -> o.against(raised)).toList();
  }

  private BooleanSupplier after(double seconds) {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    return () -> cancellation.requested() || System.nanoTime() >= end;
  }
}
