package org.fourfold.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.Closure;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleUnit;

/** A schedule as stretches on units: closed, idle between its jobs, busy with a job. */
final class GanttBars {
  /** Shorter gaps are turnaround, and say nothing. */
  private static final long LEAST_GAP = 10 * ScheduleClock.MINUTE;

  private static final int MOST_STRETCHES = 4000;

  private final ScheduleProblem problem;
  private final ChartWords words;
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<String, Job> jobs = new HashMap<>();
  private final List<GanttBar> bars = new ArrayList<>();

  private GanttBars(ScheduleProblem problem, Locale locale) {
    this.problem = problem;
    words = new ChartWords(locale);
    for (int u = 0; u < problem.units().size(); u++) {
      rows.put(problem.units().get(u).unit(), u);
    }
    problem.jobs().forEach(j -> jobs.put(j.job() + "\t" + j.operation(), j));
  }

  /** In the order in which they are drawn. */
  static List<GanttBar> of(ScheduleProblem problem, List<Assignment> assignments, Locale locale) {
    GanttBars made = new GanttBars(problem, locale);
    if (!assignments.isEmpty()) {
      made.closed(assignments);
      made.idle(assignments);
      made.busy(assignments);
    }
    return made.bars;
  }

  private void closed(List<Assignment> assignments) {
    long from = assignments.stream().mapToLong(Assignment::start).min().orElseThrow();
    long to = assignments.stream().mapToLong(Assignment::end).max().orElseThrow();
    for (ScheduleUnit unit : problem.units()) {
      if (!unit.daily()) {
        continue;
      }
      long day = Math.floorDiv(from, ScheduleUnit.DAY) * ScheduleUnit.DAY;
      for (; day < to && bars.size() < MOST_STRETCHES; day += ScheduleUnit.DAY) {
        closed(unit, day, day + unit.open(), words.text("gantt.closed"));
        long next = day + ScheduleUnit.DAY;
        closed(unit, day + unit.close(), next, words.text("gantt.closed"));
      }
    }
    for (Closure closure : problem.closures()) {
      for (ScheduleUnit unit : problem.units()) {
        boolean meant = closure.unit().isEmpty() || closure.unit().equals(unit.unit());
        if (meant && closure.end() > from && closure.start() < to) {
          String why = closure.reason();
          closed(unit, closure.start(), closure.end(), why);
        }
      }
    }
  }

  private void closed(ScheduleUnit unit, long start, long end, String why) {
    if (end > start && bars.size() < MOST_STRETCHES) {
      String tip = words.text("gantt.closed.tip", unit.unit(), why, time(start), time(end));
      bars.add(bar(GanttBar.Kind.CLOSED, unit, start, end, why, tip));
    }
  }

  private void idle(List<Assignment> assignments) {
    List<GanttBar> shut = List.copyOf(bars);
    for (ScheduleUnit unit : problem.units()) {
      int row = rows.get(unit.unit());
      List<long[]> taken = new ArrayList<>();
      shut.stream().filter(b -> b.row() == row).forEach(b -> taken.add(at(b.start(), b.end())));
      List<Assignment> mine =
          assignments.stream().filter(a -> a.unit().equals(unit.unit())).toList();
      mine.forEach(a -> taken.add(at(a.start(), a.end() + unit.turnaround())));
      taken.sort(Comparator.comparingLong(t -> t[0]));
      long last = mine.stream().mapToLong(Assignment::end).max().orElse(Long.MIN_VALUE);
      long reached = mine.stream().mapToLong(Assignment::start).min().orElse(last);
      for (long[] stretch : taken) {
        if (stretch[0] - reached >= LEAST_GAP && stretch[0] <= last) {
          idle(unit, reached, stretch[0]);
        }
        reached = Math.max(reached, stretch[1]);
      }
    }
  }

  private static long[] at(long start, long end) {
    return new long[] {start, end};
  }

  private void idle(ScheduleUnit unit, long start, long end) {
    String minutes = words.numbers().amount(ScheduleClock.minutes(end - start));
    String tip = words.text("gantt.idle.tip", unit.unit(), minutes, time(start), time(end));
    String label = words.text("gantt.idle", minutes);
    bars.add(bar(GanttBar.Kind.IDLE, unit, start, end, label, tip));
  }

  private GanttBar bar(
      GanttBar.Kind kind, ScheduleUnit unit, long start, long end, String label, String tip) {
    int row = rows.get(unit.unit());
    return new GanttBar(kind, row, start, end, label, tip, "", 0, 0, false, false);
  }

  private void busy(List<Assignment> assignments) {
    int least = problem.jobs().stream().mapToInt(Job::urgency).max().orElse(1);
    for (Assignment a : assignments) {
      Job job = jobs.get(a.job() + "\t" + a.operation());
      boolean late = job.due() != null && a.end() > job.due();
      boolean pinned = job.pinStart() != null || !job.pinUnit().isEmpty();
      double shade = least == 1 ? 0.7 : 0.9 - 0.6 * (job.urgency() - 1) / (least - 1);
      bars.add(
          new GanttBar(
              GanttBar.Kind.JOB,
              rows.get(a.unit()),
              a.start(),
              a.end(),
              job.name().isEmpty() ? job.job() : job.job() + " " + job.name(),
              tip(job, a, late, pinned),
              job.job(),
              job.operation(),
              shade,
              late,
              pinned));
    }
  }

  private String tip(Job job, Assignment a, boolean late, boolean pinned) {
    StringBuilder tip = new StringBuilder((job.job() + "  " + job.name()).strip());
    String minutes = words.numbers().amount(ScheduleClock.minutes(a.end() - a.start()));
    tip.append('\n').append(words.text("gantt.at", a.unit(), time(a.start()), time(a.end())));
    tip.append('\n').append(words.text("gantt.class", "" + job.urgency(), minutes));
    String waited = words.numbers().amount(ScheduleClock.minutes(a.start() - job.release()));
    tip.append('\n').append(words.text("gantt.waited", time(job.release()), waited));
    if (job.due() != null) {
      double over = ScheduleClock.minutes(Math.abs(a.end() - job.due()));
      String key = late ? "gantt.late" : "gantt.due";
      tip.append('\n').append(words.text(key, time(job.due()), words.numbers().amount(over)));
    }
    return tip.append(pinned ? "\n" + words.text("gantt.pinned") : "").toString();
  }

  private String time(long millis) {
    String text = problem.clock().text(millis);
    return problem.clock().dates() ? text.replace('T', ' ') : words.text("gantt.minute", text);
  }
}
