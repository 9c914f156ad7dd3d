package org.fourfold.scheduling;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.ScheduleKpis;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleOutcome;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleRule;
import org.fourfold.scheduling.rule.DispatchRule;
import org.fourfold.scheduling.rule.DispatchRules;
import org.fourfold.solver.Cancellation;

/**
 * Problem: a schedule better than any rule's. Method: the best rule's schedule is improved by
 * {@link LocalSearch}; for the makespan CP-SAT then goes on from there and proves a bound, where it
 * can be loaded. Pins are kept. Errors: {@link NoRoom} where a job finds no place. A cancelled or
 * stopped search gives the best found, never worse than the best rule.
 */
public final class ScheduleOptimiser {
  /** More variables than CP-SAT is asked to hold. */
  private static final long MOST_CHOICES = 20_000;

  private final long seed;

  public ScheduleOptimiser(long seed) {
    this.seed = seed;
  }

  public ScheduleOutcome improve(
      ScheduleProblem problem,
      ScheduleObjective objective,
      Duration time,
      Consumer<ScheduleProgress> progress,
      Cancellation cancellation) {
    long start = System.nanoTime();
    long end = start + time.toNanos();
    double bound = ScheduleBounds.of(problem, objective);
    ScheduleOutcome best = bestRule(problem, objective);
    String method = "rule";
    tell(progress, best.objective(), bound, start);
    SearchModel model = new SearchModel(problem, objective);
    boolean proving = objective == ScheduleObjective.MAKESPAN && choices(model) <= MOST_CHOICES;
    if (best.objective() > bound + 1e-9 && model.operations.length > 1) {
      long share = proving ? Math.min(start + 2_000_000_000L, start + time.toNanos() / 5) : end;
      LocalSearch search =
          new LocalSearch(
              model,
              model.orderOf(best.assignments()),
              seed,
              () -> cancellation.requested() || System.nanoTime() >= share);
      search.run(searchGoal(problem, objective, bound));
      ScheduleOutcome found =
          outcome(problem, objective, model.schedule(search.best()), bound, start, "local search");
      if (found.objective() < best.objective() - 1e-9) {
        best = found;
        method = "local search";
      }
      tell(progress, best.objective(), bound, start);
    }
    if (proving && best.objective() > bound + 1e-9 && !cancellation.requested()) {
      Optional<CpSatSearch.Found> found =
          CpSatSearch.improve(
              model, problem, best.assignments(), end, seed, progress, cancellation);
      if (found.isPresent()) {
        bound = Math.max(bound, found.get().bound());
        ScheduleOutcome improved =
            outcome(problem, objective, found.get().assignments(), bound, start, "CP-SAT");
        if (improved.objective() < best.objective() - 1e-9) {
          best = improved;
        }
        method = "CP-SAT";
      }
    }
    return outcome(problem, objective, best.assignments(), bound, start, method);
  }

  /** The mean wait is searched as a sum of ends, whose least is not known. */
  private static double searchGoal(
      ScheduleProblem problem, ScheduleObjective objective, double bound) {
    return objective == ScheduleObjective.MEAN_WAIT ? Double.NEGATIVE_INFINITY : bound;
  }

  private static long choices(SearchModel model) {
    long choices = 0;
    for (int o = 0; o < model.operations.length; o++) {
      choices += model.units(o).length;
    }
    return choices;
  }

  private static ScheduleOutcome bestRule(ScheduleProblem problem, ScheduleObjective objective) {
    ScheduleOutcome best = null;
    for (DispatchRule rule : DispatchRules.all(DispatchRules.USUAL_AGEING)) {
      ScheduleOutcome outcome = ScheduleRun.of(problem, rule, objective);
      best = best == null || outcome.objective() < best.objective() ? outcome : best;
    }
    return best;
  }

  private static ScheduleOutcome outcome(
      ScheduleProblem problem,
      ScheduleObjective objective,
      List<Assignment> assignments,
      double bound,
      long start,
      String method) {
    ScheduleKpis kpis = KpiCalculation.of(problem, assignments);
    double value = KpiCalculation.objective(objective, kpis);
    double seconds = (System.nanoTime() - start) / 1e9;
    return ScheduleOutcome.of(
        ScheduleRule.OPTIMISE, assignments, kpis, value, bound, seconds, method);
  }

  private static void tell(
      Consumer<ScheduleProgress> progress, double objective, double bound, long start) {
    progress.accept(new ScheduleProgress(objective, bound, (System.nanoTime() - start) / 1e9));
  }
}
