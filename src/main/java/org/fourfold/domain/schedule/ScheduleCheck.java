package org.fourfold.domain.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;

/** What makes a schedule impossible to make; rows are counted as in files, the header being 1. */
public final class ScheduleCheck {
  public static final int MOST_JOBS = 200_000;
  private static final int SHOWN = 1000;

  private final ScheduleProblem problem;
  private final List<Problem> found = new ArrayList<>();

  private ScheduleCheck(ScheduleProblem problem) {
    this.problem = problem;
  }

  public static List<Problem> of(ScheduleProblem problem) {
    ScheduleCheck check = new ScheduleCheck(problem);
    check.units();
    check.jobs();
    check.pins();
    return List.copyOf(check.found);
  }

  private void units() {
    Set<String> seen = new HashSet<>();
    if (problem.units().isEmpty()) {
      add("units", 0, "", Fault.NO_UNITS);
    }
    for (int u = 0; u < problem.units().size(); u++) {
      ScheduleUnit unit = problem.units().get(u);
      if (!seen.add(unit.unit())) {
        add("units", u + 2, "unit", Fault.REPEATED_ITEM, unit.unit());
      }
      if (unit.turnaround() < 0) {
        add("units", u + 2, "turnaround", Fault.TOO_SMALL, "0");
      }
      if ((unit.open() == null) != (unit.close() == null)
          || unit.open() != null && unit.close() <= unit.open()) {
        add("units", u + 2, "close", Fault.CLOSES_BEFORE_OPEN);
      }
    }
    for (int c = 0; c < problem.closures().size(); c++) {
      Closure closure = problem.closures().get(c);
      if (closure.end() < closure.start()) {
        add("closures", c + 2, "end", Fault.CLOSES_BEFORE_OPEN);
      }
      if (!closure.unit().isEmpty() && !seen.contains(closure.unit())) {
        add("closures", c + 2, "unit", Fault.UNKNOWN_CODE, closure.unit(), "units");
      }
    }
  }

  private void jobs() {
    if (problem.jobs().size() > MOST_JOBS) {
      add("jobs", 0, "", Fault.TOO_MANY_ROWS, MOST_JOBS + "");
      return;
    }
    Map<String, Integer> seen = new HashMap<>();
    Map<String, Boolean> takers = new HashMap<>();
    for (int j = 0; j < problem.jobs().size() && found.size() < SHOWN; j++) {
      Job job = problem.jobs().get(j);
      int row = j + 2;
      if (seen.put(job.job() + "\t" + job.operation(), row) != null) {
        add("jobs", row, "job", Fault.REPEATED_ITEM, job.job());
      }
      if (job.duration() < 0) {
        add("jobs", row, "duration", Fault.TOO_SMALL, "0");
      }
      if (!(job.weight() >= 0)) {
        add("jobs", row, "weight", Fault.TOO_SMALL, "0");
      }
      if (job.due() != null && job.due() < job.release()) {
        String due = problem.clock().text(job.due());
        add("jobs", row, "due", Fault.DUE_BEFORE_RELEASE, due, problem.clock().text(job.release()));
      }
      if (job.pinStart() != null && job.pinStart() < job.release()) {
        add(
            "jobs",
            row,
            "pin_start",
            Fault.PIN_BEFORE_RELEASE,
            problem.clock().text(job.release()));
      }
      String key = job.needs() + "\t" + job.pinUnit() + "\t" + job.duration();
      boolean pinned = job.pinStart() != null;
      if (!takers.computeIfAbsent(key + pinned, _ -> taken(job))) {
        add(
            "jobs",
            row,
            job.pinUnit().isEmpty() ? "needs" : "pin_unit",
            Fault.NO_UNIT_TAKES,
            job.job());
      }
    }
  }

  private boolean taken(Job job) {
    return problem.units().stream()
        .filter(u -> u.takes(job))
        .anyMatch(
            u ->
                u.open() == null
                    || job.pinStart() != null
                    || u.close() - u.open() >= job.duration());
  }

  private void pins() {
    Map<String, List<Job>> byUnit = new HashMap<>();
    for (Job job : problem.jobs()) {
      if (job.pinStart() != null && !job.pinUnit().isEmpty()) {
        byUnit.computeIfAbsent(job.pinUnit(), _ -> new ArrayList<>()).add(job);
      }
    }
    byUnit.forEach(
        (unit, pinned) -> {
          pinned.sort(Comparator.comparing(Job::pinStart));
          for (int i = 1; i < pinned.size(); i++) {
            Job first = pinned.get(i - 1);
            if (first.pinStart() + first.duration() > pinned.get(i).pinStart()) {
              add("jobs", 0, "", Fault.PINS_OVERLAP, first.job(), pinned.get(i).job(), unit);
            }
          }
        });
  }

  private void add(String file, int row, String column, Fault fault, String... arguments) {
    if (found.size() < SHOWN) {
      found.add(Problem.error(file, row, column, fault, List.of(arguments)));
    }
  }
}
