package org.fourfold.exchange.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.schedule.ScheduleCheck;
import org.fourfold.domain.schedule.ScheduleDay;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.exchange.csv.RowSheet;

/**
 * A day as it is typed, read as files of jobs, units and closures are.
 *
 * @param problem empty where something is wrong
 * @param problems by the tables' files, rows counted with the header, and columns
 */
public record DayReading(Optional<ScheduleProblem> problem, List<Problem> problems) {

  public static DayReading of(ScheduleDay day) {
    try {
      JobSheet jobs = JobSheet.read(new RowSheet<>(ScheduleDay.JOBS, day.jobs()));
      UnitSheet units = UnitSheet.read(new RowSheet<>(ScheduleDay.UNITS, day.units()));
      ClosureSheet closures =
          ClosureSheet.read(new RowSheet<>(ScheduleDay.CLOSURES, day.closures()), jobs.clock());
      List<Problem> found = new ArrayList<>(jobs.problems());
      found.addAll(units.problems());
      found.addAll(closures.problems());
      ScheduleProblem problem =
          new ScheduleProblem(jobs.jobs(), units.units(), closures.closures(), jobs.clock());
      if (found.stream().noneMatch(Problem::isError)) {
        found.addAll(ScheduleCheck.of(problem));
      }
      List<Problem> named = found.stream().map(DayReading::onScreen).toList();
      boolean good = named.stream().noneMatch(Problem::isError);
      return new DayReading(good ? Optional.of(problem) : Optional.empty(), named);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Problem onScreen(Problem p) {
    String column = RowSheet.onScreen(p.column());
    return new Problem(p.file(), p.row(), column, p.fault(), p.arguments(), p.severity());
  }
}
