package org.fourfold.scheduling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleUnit;

/** Jobs whose start is given, laid before all others, and the calendars that they leave. */
final class PinnedJobs {
  private final List<Assignment> assignments = new ArrayList<>();
  private final Set<Job> pinned = new HashSet<>();
  private final List<List<long[]>> taken;
  private final List<UnitCalendar> calendars = new ArrayList<>();

  private PinnedJobs(int units) {
    taken = IntStream.range(0, units).<List<long[]>>mapToObj(_ -> new ArrayList<>()).toList();
  }

  static PinnedJobs of(ScheduleProblem problem) {
    PinnedJobs pins = new PinnedJobs(problem.units().size());
    for (boolean unitGiven : List.of(true, false)) {
      for (Job job : problem.jobs()) {
        if (job.pinStart() != null && !job.pinUnit().isEmpty() == unitGiven) {
          pins.lay(problem, job);
        }
      }
    }
    for (int u = 0; u < problem.units().size(); u++) {
      ScheduleUnit unit = problem.units().get(u);
      pins.calendars.add(UnitCalendar.of(unit, problem.closures(), pins.taken.get(u)));
    }
    return pins;
  }

  private void lay(ScheduleProblem problem, Job job) {
    long start = job.pinStart();
    long end = start + job.duration();
    for (int u = 0; u < problem.units().size(); u++) {
      ScheduleUnit unit = problem.units().get(u);
      boolean free = taken.get(u).stream().allMatch(t -> end <= t[0] || start >= t[1]);
      if (unit.takes(job) && free) {
        taken.get(u).add(new long[] {start, end});
        pinned.add(job);
        assignments.add(new Assignment(job.job(), job.operation(), unit.unit(), start, end));
        return;
      }
    }
    throw new NoRoom(job.job());
  }

  boolean has(Job job) {
    return pinned.contains(job);
  }

  List<Assignment> assignments() {
    return assignments;
  }

  UnitCalendar calendar(int unit) {
    return calendars.get(unit);
  }
}
