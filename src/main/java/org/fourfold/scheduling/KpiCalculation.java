package org.fourfold.scheduling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleKpis;
import org.fourfold.domain.schedule.ScheduleKpis.ClassKpis;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleUnit;
import org.fourfold.domain.schedule.Spread;

/**
 * Waiting S − r, flow C − r, tardiness max(0, C − due); of a job with several operations the wait
 * is all of its flow in which it is not worked on. Cost: n log n.
 */
public final class KpiCalculation {
  private KpiCalculation() {}

  /** A whole job: its operations together. */
  private record Whole(long release, long end, long worked, Long due, double weight, int urgency) {
    Whole and(Job job, long itsEnd) {
      return new Whole(
          Math.min(release, job.release()),
          Math.max(end, itsEnd),
          worked + job.duration(),
          job.due() == null ? due : job.due(),
          weight,
          urgency);
    }
  }

  public static ScheduleKpis of(ScheduleProblem problem, List<Assignment> assignments) {
    List<Whole> wholes = wholes(problem, assignments);
    if (wholes.isEmpty()) {
      Spread none = Spread.of(new double[0], new double[0]);
      return new ScheduleKpis(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, none, none, none, List.of());
    }
    long from = wholes.stream().mapToLong(Whole::release).min().orElseThrow();
    long to = wholes.stream().mapToLong(Whole::end).max().orElseThrow();
    Map<String, UnitCalendar> hours = new HashMap<>();
    long open = 0;
    for (ScheduleUnit unit : problem.units()) {
      UnitCalendar calendar = UnitCalendar.of(unit, problem.closures(), List.of());
      hours.put(unit.unit(), calendar);
      open += calendar.openBetween(from, to);
    }
    long busy = 0;
    long over = 0;
    for (Assignment a : assignments) {
      busy += a.end() - a.start();
      over += a.end() - a.start() - hours.get(a.unit()).openBetween(a.start(), a.end());
    }
    Spread waiting = waiting(wholes);
    Spread flow = flow(wholes);
    Spread tardiness = tardiness(wholes);
    double makespan = ScheduleClock.minutes(to - from);
    double weighted = 0;
    for (Whole whole : wholes) {
      weighted += whole.weight() * late(whole);
    }
    return new ScheduleKpis(
        makespan,
        waiting.mean(),
        waiting.p90(),
        flow.mean(),
        wholes.stream().mapToDouble(KpiCalculation::late).sum(),
        weighted,
        open == 0 ? 0 : (double) busy / open,
        ScheduleClock.minutes(over),
        makespan == 0 ? 0 : wholes.size() / makespan * 60,
        (int) wholes.stream().filter(w -> late(w) > 0).count(),
        waiting,
        flow,
        tardiness,
        classes(wholes));
  }

  /** The objective of a schedule, in minutes. */
  public static double objective(ScheduleObjective objective, ScheduleKpis kpis) {
    return switch (objective) {
      case MAKESPAN -> kpis.makespan();
      case WEIGHTED_TARDINESS -> kpis.totalWeightedTardiness();
      case MEAN_WAIT -> kpis.meanWaiting();
    };
  }

  private static List<Whole> wholes(ScheduleProblem problem, List<Assignment> assignments) {
    record Key(String job, int operation) {}
    Map<Key, Long> ends = new HashMap<>(assignments.size() * 2);
    assignments.forEach(a -> ends.put(new Key(a.job(), a.operation()), a.end()));
    Map<String, Whole> wholes = new HashMap<>(assignments.size() * 2);
    List<String> order = new ArrayList<>();
    for (Job job : problem.jobs()) {
      Long end = ends.get(new Key(job.job(), job.operation()));
      if (end != null) {
        Whole known = wholes.get(job.job());
        if (known == null) {
          order.add(job.job());
          known = new Whole(job.release(), end, 0, job.due(), job.weight(), job.urgency());
        }
        wholes.put(job.job(), known.and(job, end));
      }
    }
    return order.stream().map(wholes::get).toList();
  }

  private static double late(Whole w) {
    return w.due() == null ? 0 : Math.max(0, ScheduleClock.minutes(w.end() - w.due()));
  }

  private static double[] weights(List<Whole> wholes) {
    return wholes.stream().mapToDouble(Whole::weight).toArray();
  }

  private static Spread waiting(List<Whole> wholes) {
    double[] minutes =
        wholes.stream()
            .mapToDouble(w -> ScheduleClock.minutes(w.end() - w.release() - w.worked()))
            .toArray();
    return Spread.of(minutes, weights(wholes));
  }

  private static Spread flow(List<Whole> wholes) {
    double[] minutes =
        wholes.stream().mapToDouble(w -> ScheduleClock.minutes(w.end() - w.release())).toArray();
    return Spread.of(minutes, weights(wholes));
  }

  private static Spread tardiness(List<Whole> wholes) {
    return Spread.of(wholes.stream().mapToDouble(KpiCalculation::late).toArray(), weights(wholes));
  }

  private static List<ClassKpis> classes(List<Whole> wholes) {
    Map<Integer, List<Whole>> byClass = new TreeMap<>();
    wholes.forEach(w -> byClass.computeIfAbsent(w.urgency(), _ -> new ArrayList<>()).add(w));
    List<ClassKpis> classes = new ArrayList<>();
    byClass.forEach(
        (urgency, of) ->
            classes.add(new ClassKpis(urgency, of.size(), waiting(of), flow(of), tardiness(of))));
    return classes;
  }
}
