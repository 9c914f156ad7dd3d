package org.fourfold.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleOutcome;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.scheduling.shop.JobShop;
import org.fourfold.scheduling.shop.OneUnitBound;

/**
 * What no schedule can beat, quickly: the longest job; for the makespan also, for each kind, the
 * load from each release on shared by the units that could take it, opening hours and closures left
 * out, and for job shops each unit alone. Cost: n log n.
 */
final class ScheduleBounds {
  private ScheduleBounds() {}

  /** Minutes. */
  static double of(ScheduleProblem problem, ScheduleObjective objective) {
    Map<String, List<Job>> operations = new HashMap<>();
    problem.jobs().forEach(j -> operations.computeIfAbsent(j.job(), _ -> new ArrayList<>()).add(j));
    double tardiness = 0;
    long latest = 0;
    for (List<Job> job : operations.values()) {
      job.sort(Comparator.comparingInt(Job::operation));
      long at = Long.MIN_VALUE;
      Long due = null;
      for (Job operation : job) {
        at =
            Math.max(at, operation.pinStart() == null ? operation.release() : operation.pinStart());
        at += operation.duration();
        due = operation.due() == null ? due : operation.due();
      }
      latest = Math.max(latest, at);
      double late = due == null ? 0 : Math.max(0, ScheduleClock.minutes(at - due));
      tardiness += late * job.getFirst().weight();
    }
    return switch (objective) {
      case MEAN_WAIT -> 0;
      case WEIGHTED_TARDINESS -> tardiness;
      case MAKESPAN ->
          Math.max(
              makespan(problem, latest),
              JobShop.of(problem).map(s -> ScheduleClock.minutes(OneUnitBound.of(s))).orElse(0.0));
    };
  }

  /**
   * A bound on tardiness or wait that takes longer, by prices of time; the makespan's as it was.
   *
   * @param known a schedule of the same objective
   * @param bound the quick one, minutes
   */
  static double raised(
      ScheduleProblem problem,
      ScheduleObjective objective,
      ScheduleOutcome known,
      double bound,
      BooleanSupplier stop) {
    if (objective == ScheduleObjective.MAKESPAN || known.objective() <= bound) {
      return bound;
    }
    PriceBound prices = new PriceBound(problem, objective, known.assignments());
    return Math.max(bound, prices.raise(known.objective(), stop));
  }

  private static double makespan(ScheduleProblem problem, long latest) {
    long first = problem.jobs().stream().mapToLong(Job::release).min().orElse(0);
    long end = Math.max(latest, first);
    Map<String, List<Job>> byKind = new HashMap<>();
    problem.jobs().forEach(j -> byKind.computeIfAbsent(j.needs(), _ -> new ArrayList<>()).add(j));
    for (Map.Entry<String, List<Job>> kind : byKind.entrySet()) {
      long units =
          kind.getKey().isEmpty()
              ? problem.units().size()
              : problem.units().stream().filter(u -> u.kind().equals(kind.getKey())).count();
      List<Job> jobs = kind.getValue();
      jobs.sort(Comparator.comparingLong((Job j) -> -j.release()));
      long load = 0;
      for (Job job : jobs) {
        load += job.duration();
        end = Math.max(end, job.release() + Math.ceilDiv(load, Math.max(1, units)));
      }
    }
    return ScheduleClock.minutes(end - first);
  }
}
