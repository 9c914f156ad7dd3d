package org.fourfold.scheduling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleProblem;

/**
 * The last operation of each job with what its end costs: nothing until {@code free}, then {@code
 * weight} for each minute. Jobs whose last operation is pinned cost what they cost.
 *
 * @param settled minutes of cost that no schedule changes
 * @param grain what all costs are whole multiples of, minutes
 */
record PricedJobs(List<PricedJob> jobs, double settled, double grain) {

  /**
   * @param earliest start, milliseconds
   * @param free end up to which it costs nothing, milliseconds
   * @param weight cost of each minute later
   */
  record PricedJob(Job job, long earliest, long duration, long free, double weight) {

    /** Minutes that an end costs. */
    double cost(long end) {
      return end <= free ? 0 : weight * ScheduleClock.minutes(end - free);
    }
  }

  static PricedJobs of(ScheduleProblem problem, ScheduleObjective objective, PinnedJobs pins) {
    Map<String, List<Job>> byJob = new HashMap<>();
    problem.jobs().forEach(j -> byJob.computeIfAbsent(j.job(), _ -> new ArrayList<>()).add(j));
    Map<String, Long> pinned = new HashMap<>();
    for (Assignment pin : pins.assignments()) {
      pinned.put(pin.job() + "\t" + pin.operation(), pin.start());
    }
    List<PricedJob> jobs = new ArrayList<>();
    double settled = 0;
    double weights = 0;
    for (List<Job> operations : byJob.values()) {
      operations.sort(java.util.Comparator.comparingInt(Job::operation));
      long at = Long.MIN_VALUE;
      long worked = 0;
      Long due = null;
      Job last = null;
      for (Job operation : operations) {
        at = last == null ? operation.release() : at + last.duration();
        Long pin = pinned.get(operation.job() + "\t" + operation.operation());
        at = Math.max(at, pin == null ? operation.release() : pin);
        worked += operation.duration();
        due = operation.due() == null ? due : operation.due();
        last = operation;
      }
      boolean late = objective == ScheduleObjective.WEIGHTED_TARDINESS;
      double weight = late ? operations.getFirst().weight() : 1.0 / byJob.size();
      long free = late ? due == null ? UnitCalendar.NEVER : due : release(operations) + worked;
      weights = weights < 0 || weight != Math.rint(weight) ? -1 : divisor(weights, weight);
      PricedJob one = new PricedJob(last, at, last.duration(), free, weight);
      if (pins.has(last)) {
        settled += one.cost(at + last.duration());
      } else if (weight > 0 && free < UnitCalendar.NEVER) {
        jobs.add(one);
      }
    }
    long origin = problem.jobs().stream().mapToLong(Job::release).min().orElse(0);
    double step = ScheduleClock.minutes(step(problem, objective, origin));
    boolean wait = objective == ScheduleObjective.MEAN_WAIT;
    double grain = wait ? step / Math.max(1, byJob.size()) : weights > 0 ? weights * step : 0;
    return new PricedJobs(jobs, settled, grain);
  }

  private static long release(List<Job> operations) {
    return operations.stream().mapToLong(Job::release).min().orElseThrow();
  }

  /** The step of all times, that of due dates too where they count. */
  private static long step(ScheduleProblem problem, ScheduleObjective objective, long origin) {
    long step = TimeStep.of(problem, origin);
    if (objective == ScheduleObjective.WEIGHTED_TARDINESS) {
      for (Job job : problem.jobs()) {
        step = job.due() == null ? step : TimeStep.divisor(step, job.due() - origin);
      }
    }
    return step;
  }

  private static double divisor(double a, double b) {
    return TimeStep.divisor((long) a, (long) b);
  }
}
