package org.fourfold.exchange.schedule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleCheck;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.exchange.format.HeadedSheet;
import org.fourfold.exchange.format.SheetSource;

/**
 * Jobs as {@code
 * job,release,duration,due(),weight(1),class(1),needs(),name(),pin_unit(),pin_start()}; durations
 * are minutes.
 *
 * @param problems among them warnings; no jobs where one is an error
 */
public record JobSheet(List<Job> jobs, ScheduleClock clock, List<Problem> problems) {

  public static JobSheet read(SheetSource source) throws IOException {
    Set<String> known =
        Set.of("due", "weight", "class", "needs", "name", "pin_unit", "pin_start", "operation");
    HeadedSheet sheet =
        HeadedSheet.read(
            source, Set.of("job", "release", "duration"), known, ScheduleCheck.MOST_JOBS);
    Times times = new Times(null);
    List<Job> jobs = new ArrayList<>();
    for (HeadedSheet.Row row : sheet.hasErrors() ? List.<HeadedSheet.Row>of() : sheet.rows()) {
      jobs.add(job(sheet, row, times));
    }
    boolean bad = sheet.hasErrors();
    return new JobSheet(
        bad ? List.of() : List.copyOf(jobs), times.clock(), List.copyOf(sheet.problems()));
  }

  private static Job job(HeadedSheet sheet, HeadedSheet.Row row, Times times) {
    String job = sheet.text(row, "job");
    if (job.isEmpty()) {
      sheet.error(row.number(), "job", Fault.MISSING_VALUE);
    }
    double duration = sheet.number(row, "duration", Double.NaN);
    if (duration < 0) {
      sheet.error(row.number(), "duration", Fault.TOO_SMALL, "0");
    } else if (duration > 1e7) {
      sheet.error(row.number(), "duration", Fault.TOO_LARGE, "10000000");
    }
    double weight = sheet.number(row, "weight", 1);
    if (weight < 0) {
      sheet.error(row.number(), "weight", Fault.TOO_SMALL, "0");
    }
    return new Job(
        job,
        sheet.text(row, "name"),
        whole(sheet, row, "operation"),
        times.required(sheet, row, "release"),
        ScheduleClock.millis(duration),
        times.read(sheet, row, "due"),
        weight,
        whole(sheet, row, "class"),
        sheet.text(row, "needs"),
        sheet.text(row, "pin_unit"),
        times.read(sheet, row, "pin_start"));
  }

  private static int whole(HeadedSheet sheet, HeadedSheet.Row row, String column) {
    double value = sheet.number(row, column, 1);
    if (!Double.isNaN(value) && (value != Math.rint(value) || value < 1 || value > 1e6)) {
      sheet.error(row.number(), column, Fault.OUT_OF_RANGE, "1", "1000000");
    }
    return (int) value;
  }
}
