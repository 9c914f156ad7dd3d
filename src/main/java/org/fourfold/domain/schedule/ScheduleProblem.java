package org.fourfold.domain.schedule;

import java.util.List;
import java.util.stream.IntStream;

/** What is to be scheduled, on what. */
public record ScheduleProblem(
    List<Job> jobs, List<ScheduleUnit> units, List<Closure> closures, ScheduleClock clock) {
  public ScheduleProblem {
    jobs = List.copyOf(jobs);
    units = List.copyOf(units);
    closures = List.copyOf(closures);
  }

  /** So many like units, always open. */
  public static List<ScheduleUnit> servers(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> new ScheduleUnit("unit " + i, "", null, null, 0))
        .toList();
  }
}
