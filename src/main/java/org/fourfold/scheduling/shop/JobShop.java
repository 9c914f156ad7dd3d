package org.fourfold.scheduling.shop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleUnit;

/**
 * A job shop in arrays over its operations, those of a job one after another.
 *
 * <p>Shapes: n operations; {@code before} and {@code after} are operations of the same job, −1 for
 * none. Times are milliseconds.
 */
public final class JobShop {
  /** More operations than are searched: pairs of them are remembered. */
  private static final int MOST = 2000;

  private final List<Job> jobs;
  private final ScheduleProblem problem;
  final int[] before;
  final int[] after;
  final int[] unit;
  final long[] duration;
  final long[] release;
  final long[] turnaround;
  final int units;

  private JobShop(ScheduleProblem problem, List<Job> jobs, int[] unit) {
    this.problem = problem;
    this.jobs = jobs;
    this.unit = unit;
    int n = jobs.size();
    before = new int[n];
    after = new int[n];
    duration = new long[n];
    release = new long[n];
    for (int o = 0; o < n; o++) {
      boolean follows = o > 0 && jobs.get(o).job().equals(jobs.get(o - 1).job());
      boolean goesOn = o + 1 < n && jobs.get(o).job().equals(jobs.get(o + 1).job());
      before[o] = follows ? o - 1 : -1;
      after[o] = goesOn ? o + 1 : -1;
      duration[o] = jobs.get(o).duration();
      release[o] = jobs.get(o).release();
    }
    units = problem.units().size();
    turnaround = problem.units().stream().mapToLong(ScheduleUnit::turnaround).toArray();
  }

  /** The problem as a job shop; empty where hours, closures, pins or a choice of units matter. */
  public static Optional<JobShop> of(ScheduleProblem problem) {
    boolean free =
        problem.closures().isEmpty()
            && problem.units().stream().allMatch(u -> u.open() == null)
            && problem.jobs().stream().allMatch(j -> j.pinStart() == null);
    if (!free || problem.jobs().isEmpty() || problem.jobs().size() > MOST) {
      return Optional.empty();
    }
    Map<String, Integer> index = new HashMap<>();
    problem.jobs().forEach(j -> index.putIfAbsent(j.job(), index.size()));
    List<Job> sorted = new ArrayList<>(problem.jobs());
    sorted.sort(
        Comparator.comparingInt((Job j) -> index.get(j.job())).thenComparingInt(Job::operation));
    int[] unit = new int[sorted.size()];
    for (int o = 0; o < unit.length; o++) {
      unit[o] = only(problem, sorted.get(o));
      if (unit[o] < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new JobShop(problem, List.copyOf(sorted), unit));
  }

  /** The one unit that takes a job, −1 where there are none or several. */
  private static int only(ScheduleProblem problem, Job job) {
    int found = -1;
    for (int u = 0; u < problem.units().size(); u++) {
      if (problem.units().get(u).takes(job)) {
        if (found >= 0) {
          return -1;
        }
        found = u;
      }
    }
    return found;
  }

  int operations() {
    return duration.length;
  }

  long firstRelease() {
    return jobs.stream().mapToLong(Job::release).min().orElse(0);
  }

  /** Operations in the order in which a schedule starts them. */
  int[] orderOf(List<Assignment> schedule) {
    Map<String, Integer> index = new HashMap<>();
    for (int o = 0; o < jobs.size(); o++) {
      index.put(jobs.get(o).job() + "\t" + jobs.get(o).operation(), o);
    }
    return schedule.stream()
        .sorted(
            Comparator.comparingLong(Assignment::start)
                .thenComparingLong(Assignment::end)
                .thenComparing(Assignment::operation))
        .mapToInt(a -> index.get(a.job() + "\t" + a.operation()))
        .toArray();
  }

  /** The schedule in which each operation starts at its head. */
  List<Assignment> schedule(long[] heads) {
    List<Assignment> all = new ArrayList<>();
    for (int o = 0; o < heads.length; o++) {
      Job job = jobs.get(o);
      String on = problem.units().get(unit[o]).unit();
      all.add(new Assignment(job.job(), job.operation(), on, heads[o], heads[o] + job.duration()));
    }
    all.sort(Comparator.comparingLong(Assignment::start).thenComparing(Assignment::unit));
    return List.copyOf(all);
  }
}
