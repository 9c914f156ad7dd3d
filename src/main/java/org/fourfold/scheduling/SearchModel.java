package org.fourfold.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleUnit;

/**
 * A problem in arrays, and the cost of any order of its jobs. An order names each job once for each
 * of its operations that are not pinned; each time, its next operation goes to the unit that ends
 * it first, after what that unit has already. So every order is a schedule. Cost of an order: jobs
 * × units.
 */
final class SearchModel {
  private final ScheduleProblem problem;
  private final ScheduleObjective objective;
  private final PinnedJobs pins;
  final Job[] operations;
  private final int[] jobOf;
  private final int[] firstOf;
  private final int[] operationsOf;
  private final int[][] units;
  private final UnitCalendar[] calendars;
  private final boolean[] always;
  private final long[] turnaround;
  private final long[] due;
  private final double[] weight;
  private final long fixedEnd;
  private final long origin;
  private final long[] free;
  private final long[] ended;
  private final int[] next;
  private final boolean oneUnit;
  private final long[] release;
  private final long[] duration;

  SearchModel(ScheduleProblem problem, ScheduleObjective objective) {
    this.problem = problem;
    this.objective = objective;
    pins = PinnedJobs.of(problem);
    List<Job> all = new ArrayList<>(problem.jobs().stream().filter(j -> !pins.has(j)).toList());
    Map<String, Integer> index = new HashMap<>();
    all.forEach(j -> index.putIfAbsent(j.job(), index.size()));
    all.sort(
        Comparator.comparingInt((Job j) -> index.get(j.job())).thenComparingInt(Job::operation));
    operations = all.toArray(Job[]::new);
    int jobs = index.size();
    jobOf = new int[operations.length];
    firstOf = new int[jobs];
    operationsOf = new int[jobs];
    due = new long[jobs];
    weight = new double[jobs];
    units = new int[operations.length][];
    for (int o = operations.length - 1; o >= 0; o--) {
      Job job = operations[o];
      int j = index.get(job.job());
      jobOf[o] = j;
      firstOf[j] = o;
      operationsOf[j]++;
      due[j] =
          job.due() == null && due[j] == 0
              ? UnitCalendar.NEVER
              : job.due() == null ? due[j] : job.due();
      weight[j] = job.weight();
      units[o] = eligible(problem, job);
    }
    calendars = new UnitCalendar[problem.units().size()];
    always = new boolean[calendars.length];
    turnaround = new long[calendars.length];
    for (int u = 0; u < calendars.length; u++) {
      calendars[u] = pins.calendar(u);
      always[u] = calendars[u].always();
      turnaround[u] = problem.units().get(u).turnaround();
    }
    origin = problem.jobs().stream().mapToLong(Job::release).min().orElse(0);
    fixedEnd = pins.assignments().stream().mapToLong(Assignment::end).max().orElse(origin);
    free = new long[calendars.length];
    ended = new long[jobs];
    next = new int[jobs];
    oneUnit =
        calendars.length == 1
            && always[0]
            && operations.length == jobs
            && objective != ScheduleObjective.MAKESPAN;
    release = new long[jobs];
    duration = new long[jobs];
    for (int o = 0; o < operations.length; o++) {
      release[jobOf[o]] = operations[o].release();
      duration[jobOf[o]] = operations[o].duration();
    }
  }

  private static int[] eligible(ScheduleProblem problem, Job job) {
    List<Integer> found = new ArrayList<>();
    for (int u = 0; u < problem.units().size(); u++) {
      ScheduleUnit unit = problem.units().get(u);
      if (unit.takes(job)
          && (unit.open() == null || unit.close() - unit.open() >= job.duration())) {
        found.add(u);
      }
    }
    return found.stream().mapToInt(i -> i).toArray();
  }

  PinnedJobs pins() {
    return pins;
  }

  int[] units(int operation) {
    return units[operation];
  }

  int job(int operation) {
    return jobOf[operation];
  }

  /** The order in which a schedule starts its jobs. */
  int[] orderOf(List<Assignment> assignments) {
    Map<String, Integer> index = new HashMap<>();
    for (int o = 0; o < operations.length; o++) {
      index.put(operations[o].job() + "\t" + operations[o].operation(), jobOf[o]);
    }
    return assignments.stream()
        .map(a -> index.get(a.job() + "\t" + a.operation()))
        .filter(j -> j != null)
        .mapToInt(j -> j)
        .toArray();
  }

  /** Cost in minutes, or more than {@code most} as soon as it is. Into {@code out} where given. */
  double cost(int[] order, double most, List<Assignment> out) {
    if (out == null && oneUnit) {
      return costOnOneUnit(order, most);
    }
    Arrays.fill(free, Long.MIN_VALUE);
    Arrays.fill(ended, Long.MIN_VALUE);
    Arrays.fill(next, 0);
    long end = fixedEnd;
    double cost = 0;
    for (int j : order) {
      int o = firstOf[j] + next[j]++;
      Job job = operations[o];
      long from = Math.max(job.release(), ended[j]);
      int best = -1;
      long bestEnd = UnitCalendar.NEVER;
      for (int u : units[o]) {
        long start = Math.max(from, free[u]);
        long at = always[u] ? start : calendars[u].earliest(start, job.duration());
        if (at + job.duration() < bestEnd) {
          bestEnd = at + job.duration();
          best = u;
        }
      }
      if (best < 0) {
        throw new NoRoom(job.job());
      }
      free[best] = bestEnd + turnaround[best];
      ended[j] = bestEnd;
      end = Math.max(end, bestEnd);
      if (out != null) {
        String unit = problem.units().get(best).unit();
        long start = bestEnd - job.duration();
        out.add(new Assignment(job.job(), job.operation(), unit, start, bestEnd));
      }
      if (next[j] == operationsOf[j]) {
        cost += finished(j, bestEnd);
      }
      if (objective == ScheduleObjective.MAKESPAN) {
        cost = ScheduleClock.minutes(end - origin);
      }
      if (cost > most) {
        return cost;
      }
    }
    return cost;
  }

  /** The same for a single unit that is always open and jobs of one operation, without a list. */
  private double costOnOneUnit(int[] order, double most) {
    long at = Long.MIN_VALUE;
    double cost = 0;
    for (int j : order) {
      at = Math.max(at, release[j]) + duration[j];
      cost += finished(j, at);
      if (cost > most) {
        return cost;
      }
      at += turnaround[0];
    }
    return cost;
  }

  private double finished(int j, long end) {
    return switch (objective) {
      case MAKESPAN -> 0;
      case WEIGHTED_TARDINESS -> end > due[j] ? weight[j] * ScheduleClock.minutes(end - due[j]) : 0;
      case MEAN_WAIT -> ScheduleClock.minutes(end);
    };
  }

  /** The schedule of an order, with what is pinned. */
  List<Assignment> schedule(int[] order) {
    List<Assignment> all = new ArrayList<>(pins.assignments());
    cost(order, Double.POSITIVE_INFINITY, all);
    all.sort(Comparator.comparingLong(Assignment::start).thenComparing(Assignment::unit));
    return List.copyOf(all);
  }
}
