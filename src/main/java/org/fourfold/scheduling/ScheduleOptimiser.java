package org.fourfold.scheduling;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleKpis;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleOutcome;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleRule;
import org.fourfold.scheduling.rule.DispatchRule;
import org.fourfold.scheduling.rule.DispatchRules;
import org.fourfold.scheduling.shop.JobShop;
import org.fourfold.scheduling.shop.ShopSearch;
import org.fourfold.solver.Cancellation;

/**
 * Problem: a schedule better than any rule's, and how much better any could be. Method: the best
 * rule's schedule is improved by tabu search where the problem is a {@link JobShop}, by {@link
 * LocalSearch} elsewhere; for the makespan CP-SAT then goes on from there and proves a bound, where
 * it can be loaded; other objectives are bounded by {@link PriceBound} first. Pins are kept.
 * Errors: {@link NoRoom} where a job finds no place. A cancelled or stopped search gives the best
 * found, never worse than the best rule.
 */
public final class ScheduleOptimiser {
  /** More variables than CP-SAT is asked to hold. */
  private static final long MOST_CHOICES = 20_000;

  /** Operations from which on a job shop is searched for longer and proven for less. */
  private static final int LARGE_SHOP = 150;

  /** Rounds of the tabu search without a better schedule after which CP-SAT takes over. */
  private static final int ROUNDS = 60;

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
    return new Search(problem, objective, time, progress, cancellation).run(List.of(), seed);
  }

  /**
   * The same on a day that runs already.
   *
   * @param before the schedule that people know: its order, kept around what has changed, is where
   *     the search begins unless a rule is better, and of equals it is the answer
   */
  public ScheduleOutcome improve(
      ScheduleProblem problem,
      ScheduleObjective objective,
      List<Assignment> before,
      Duration time,
      Consumer<ScheduleProgress> progress,
      Cancellation cancellation) {
    return new Search(problem, objective, time, progress, cancellation).run(before, seed);
  }

  /** One search: what is best and proven so far. */
  private static final class Search {
    private final ScheduleProblem problem;
    private final ScheduleObjective objective;
    private final long start = System.nanoTime();
    private final long time;
    private final Consumer<ScheduleProgress> progress;
    private final Cancellation cancellation;
    private final SearchModel model;
    private ScheduleOutcome best;
    private double bound;
    private String method = "rule";

    Search(
        ScheduleProblem problem,
        ScheduleObjective objective,
        Duration time,
        Consumer<ScheduleProgress> progress,
        Cancellation cancellation) {
      this.problem = problem;
      this.objective = objective;
      this.time = time.toNanos();
      this.progress = progress;
      this.cancellation = cancellation;
      bound = ScheduleBounds.of(problem, objective);
      model = new SearchModel(problem, objective);
    }

    ScheduleOutcome run(List<Assignment> before, long seed) {
      best = bestRule();
      if (!before.isEmpty()) {
        ScheduleOutcome kept = Replanning.keepingOrder(problem, before, objective);
        best = kept.objective() <= best.objective() + 1e-9 ? kept : best;
        method = best == kept ? kept.method() : method;
      }
      tell();
      boolean searched = model.operations.length > 1;
      if (!searched || !open()) {
        return outcome(best.assignments(), method);
      }
      if (objective == ScheduleObjective.MAKESPAN) {
        shorten(seed);
      } else {
        // A good schedule first: the bound begins with what a minute would save in it.
        search(seed, until(time / 10, 1));
        bound = ScheduleBounds.raised(problem, objective, best, bound, until(time / 10, 2));
        tell();
        search(seed + 1, untilEnd());
      }
      return outcome(best.assignments(), method);
    }

    private boolean open() {
      return best.objective() > bound + 1e-9;
    }

    private boolean proving() {
      return objective == ScheduleObjective.MAKESPAN && choices(model) <= MOST_CHOICES;
    }

    /** Told to stop after a share of the time, and so many seconds at the most. */
    private BooleanSupplier until(long share, double seconds) {
      long end = System.nanoTime() + Math.min(share, (long) (seconds * 1e9));
      return () -> cancellation.requested() || System.nanoTime() >= end;
    }

    private BooleanSupplier untilEnd() {
      return () -> cancellation.requested() || System.nanoTime() >= start + time;
    }

    /** The least makespan: searched first, then proven, or searched to the end without CP-SAT. */
    private void shorten(long seed) {
      Optional<JobShop> shop = JobShop.of(problem);
      if (shop.isPresent()) {
        boolean large = problem.jobs().size() > LARGE_SHOP;
        shop(shop.get(), seed, ROUNDS, large ? until(time * 3 / 4, 45) : until(time / 2, 15));
      } else {
        search(seed, proving() ? until(time / 5, 2) : untilEnd());
      }
      if (open() && !(proving() && prove(seed)) && shop.isPresent()) {
        shop(shop.get(), seed + 1, Integer.MAX_VALUE, untilEnd());
      }
    }

    private void shop(JobShop shop, long seed, int rounds, BooleanSupplier stop) {
      ShopSearch search =
          new ShopSearch(
              shop,
              best.assignments(),
              ScheduleClock.millis(bound),
              seed,
              rounds,
              stop,
              end -> tell(ScheduleClock.minutes(end)));
      take(search.run(), "tabu search");
    }

    private void search(long seed, BooleanSupplier stop) {
      if (!open() || stop.getAsBoolean()) {
        return;
      }
      LocalSearch search = new LocalSearch(model, model.orderOf(best.assignments()), seed, stop);
      if (objective == ScheduleObjective.MEAN_WAIT) {
        // Searched as a sum of ends, whose least is not known.
        long jobs = problem.jobs().stream().map(Job::job).distinct().count();
        double first = outcome(model.schedule(search.best()), method).objective();
        double less = search.bestCost() - first * jobs;
        search.run(Double.NEGATIVE_INFINITY, cost -> tell((cost - less) / jobs));
      } else {
        search.run(bound, this::tell);
      }
      take(model.schedule(search.best()), "local search");
    }

    /** Goes on with CP-SAT; false where it is not to be had. */
    private boolean prove(long seed) {
      if (cancellation.requested()) {
        return true;
      }
      Optional<CpSatSearch.Found> proof =
          CpSatSearch.improve(
              model, problem, best.assignments(), start + time, seed, progress, cancellation);
      proof.ifPresent(
          found -> {
            bound = Math.max(bound, found.bound());
            take(found.assignments(), "CP-SAT");
            method = "CP-SAT";
          });
      return proof.isPresent();
    }

    private void take(List<Assignment> assignments, String how) {
      ScheduleOutcome found = outcome(assignments, how);
      if (found.objective() < best.objective() - 1e-9) {
        best = found;
        method = how;
      }
      tell();
    }

    private ScheduleOutcome bestRule() {
      ScheduleOutcome found = null;
      for (DispatchRule rule : DispatchRules.all(DispatchRules.USUAL_AGEING)) {
        ScheduleOutcome outcome = ScheduleRun.of(problem, rule, objective);
        found = found == null || outcome.objective() < found.objective() ? outcome : found;
      }
      return found;
    }

    private ScheduleOutcome outcome(List<Assignment> assignments, String how) {
      ScheduleKpis kpis = KpiCalculation.of(problem, assignments);
      double value = KpiCalculation.objective(objective, kpis);
      return ScheduleOutcome.of(
          ScheduleRule.OPTIMISE, assignments, kpis, value, bound, seconds(), how);
    }

    private double seconds() {
      return (System.nanoTime() - start) / 1e9;
    }

    private void tell() {
      tell(best.objective());
    }

    /** A search may tell what is no better than what is known from elsewhere. */
    private void tell(double value) {
      double least = Math.min(value, best.objective());
      progress.accept(new ScheduleProgress(least, bound, seconds()));
    }
  }

  private static long choices(SearchModel model) {
    long choices = 0;
    for (int o = 0; o < model.operations.length; o++) {
      choices += model.units(o).length;
    }
    return choices;
  }
}
