package org.fourfold.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleUnit;
import org.fourfold.scheduling.rule.DispatchRule;
import org.fourfold.scheduling.rule.TimedRule;

/**
 * Problem: jobs on units by a rule. Method: non-preemptive list scheduling. At each point in time
 * at which a unit is free (the units in their order), it takes, of the released jobs it may take
 * that end before it next closes, the first by the rule. What is pinned to a unit and a start is
 * laid first. Cost: n log n for each kind, n² for rules that change as time passes. Shapes: see the
 * problem. Errors: {@link NoRoom} where a job never finds a place. Source: R. L. Graham, SIAM
 * Journal on Applied Mathematics 17, 1969.
 */
public final class Scheduler {
  private final ScheduleProblem problem;
  private final DispatchRule rule;
  private final PinnedJobs pins;
  private final List<Job> jobs = new ArrayList<>();
  private final Map<String, WaitingJobs> waiting = new HashMap<>();
  private final List<Assignment> done = new ArrayList<>();
  private final PriorityQueue<Ready> ready =
      new PriorityQueue<>(Comparator.comparingLong(Ready::time));
  private final Map<String, List<Integer>> laterOperations = new HashMap<>();
  private long[] free;
  private long[] wake;
  private double waitingTime;
  private int waitingCount;

  /** A job that may start from some time on. */
  private record Ready(long time, int place) {}

  private final BooleanSupplier stop;
  private int looked;

  private Scheduler(ScheduleProblem problem, DispatchRule rule, BooleanSupplier stop) {
    this.problem = problem;
    this.stop = stop;
    this.rule = rule;
    pins = PinnedJobs.of(problem);
  }

  /** The assignments in order of start, then unit. */
  public static List<Assignment> schedule(ScheduleProblem problem, DispatchRule rule) {
    return schedule(problem, rule, () -> false);
  }

  /**
   * The same, unless it is told to stop.
   *
   * @throws CancellationException where it was
   */
  static List<Assignment> schedule(
      ScheduleProblem problem, DispatchRule rule, BooleanSupplier stop) {
    return new Scheduler(problem, rule, stop).run();
  }

  private List<Assignment> run() {
    done.addAll(pins.assignments());
    problem.jobs().stream().filter(j -> !pins.has(j)).sorted(rule.order()).forEach(jobs::add);
    release();
    free = new long[problem.units().size()];
    wake = new long[free.length];
    java.util.Arrays.fill(free, Long.MIN_VALUE);
    PriorityQueue<Long> times = new PriorityQueue<>();
    int left = jobs.size();
    long now = Long.MIN_VALUE;
    while (left > 0) {
      if ((++looked & 0xFF) == 0 && stop.getAsBoolean()) {
        throw new CancellationException();
      }
      long next = ready.isEmpty() ? UnitCalendar.NEVER : ready.peek().time();
      while (!times.isEmpty() && times.peek() <= now) {
        times.poll();
      }
      now = times.isEmpty() ? next : Math.min(next, times.peek());
      if (now >= UnitCalendar.NEVER) {
        throw new NoRoom(firstWaiting());
      }
      arrive(now);
      for (int u = 0; u < free.length; u++) {
        if (free[u] <= now) {
          left -= serve(u, now, times);
        }
      }
    }
    done.sort(Comparator.comparingLong(Assignment::start).thenComparing(Assignment::unit));
    return List.copyOf(done);
  }

  private void release() {
    for (int place = 0; place < jobs.size(); place++) {
      Job job = jobs.get(place);
      if (job.operation() == 1) {
        ready.add(new Ready(job.release(), place));
      } else {
        laterOperations.computeIfAbsent(job.job(), _ -> new ArrayList<>()).add(place);
      }
    }
    for (List<Integer> places : laterOperations.values()) {
      places.sort(Comparator.comparingInt(p -> jobs.get(p).operation()));
    }
    // A first operation that is pinned releases the second.
    pins.assignments().forEach(a -> follow(a.job(), a.operation(), a.end()));
  }

  private static String key(Job job) {
    return job.pinUnit().isEmpty() ? "k" + job.needs() : "u" + job.pinUnit();
  }

  private void arrive(long now) {
    while (!ready.isEmpty() && ready.peek().time() <= now) {
      int place = ready.poll().place();
      Job job = jobs.get(place);
      waiting
          .computeIfAbsent(key(job), _ -> new WaitingJobs(jobs.size()))
          .add(place, job.duration());
      waitingTime += job.duration();
      waitingCount++;
    }
  }

  private int serve(int u, long now, PriorityQueue<Long> times) {
    ScheduleUnit unit = problem.units().get(u);
    UnitCalendar calendar = pins.calendar(u);
    long room = calendar.endOfStretch(now) - now;
    int place = room > 0 || calendar.always() ? choose(unit, now, room) : -1;
    if (place < 0) {
      // Nothing fits now: it may after the next closure.
      if (!calendar.always() && wake[u] <= now) {
        wake[u] = calendar.nextOpen(Math.max(now + 1, now + room));
        times.add(wake[u]);
      }
      return 0;
    }
    Job job = jobs.get(place);
    waiting.get(key(job)).remove(place);
    waitingTime -= job.duration();
    waitingCount--;
    long end = now + job.duration();
    done.add(new Assignment(job.job(), job.operation(), unit.unit(), now, end));
    free[u] = end + unit.turnaround();
    times.add(free[u]);
    follow(job.job(), job.operation(), end);
    // A job of no duration leaves the unit free at once.
    return 1 + (free[u] <= now ? serve(u, now, times) : 0);
  }

  private void follow(String job, int operation, long end) {
    for (int place : laterOperations.getOrDefault(job, List.of())) {
      if (jobs.get(place).operation() == operation + 1) {
        ready.add(new Ready(Math.max(end, jobs.get(place).release()), place));
      }
    }
  }

  private int choose(ScheduleUnit unit, long now, long room) {
    int best = -1;
    for (String key : List.of("k" + unit.kind(), "k", "u" + unit.unit())) {
      WaitingJobs queue = waiting.get(key);
      if (queue == null
          || queue.isEmpty()
          || key.equals("k") && unit.kind().isEmpty() && best >= 0) {
        continue;
      }
      int place =
          rule instanceof TimedRule timed ? greatest(timed, queue, now, room) : queue.first(room);
      if (place >= 0
          && jobs.get(place).pinUnit().equals(unit.unit())
          && !unit.takes(jobs.get(place))) {
        continue;
      }
      if (place >= 0 && (best < 0 || before(place, best, now))) {
        best = place;
      }
    }
    return best;
  }

  private boolean before(int place, int other, long now) {
    if (rule instanceof TimedRule timed) {
      double mean = waitingTime / Math.max(1, waitingCount);
      double difference =
          timed.index(jobs.get(place), now, mean) - timed.index(jobs.get(other), now, mean);
      return difference > 0 || difference == 0 && place < other;
    }
    return place < other;
  }

  private int greatest(TimedRule timed, WaitingJobs queue, long now, long room) {
    int best = -1;
    for (int k = 0; k < queue.size(); k++) {
      int place = queue.held(k);
      if (jobs.get(place).duration() <= room && (best < 0 || before(place, best, now))) {
        best = place;
      }
    }
    return best;
  }

  private String firstWaiting() {
    for (Job job : jobs) {
      boolean laid =
          done.stream()
              .anyMatch(a -> a.job().equals(job.job()) && a.operation() == job.operation());
      if (!laid) {
        return job.job();
      }
    }
    throw new IllegalStateException("no job waits, and the schedule has not ended");
  }
}
