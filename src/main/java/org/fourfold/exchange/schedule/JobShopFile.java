package org.fourfold.exchange.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleUnit;
import org.fourfold.exchange.format.NumberFile;

/**
 * A job shop of the literature: comments after {@code #}, then the numbers of jobs and machines,
 * then for each job the machine, from 0, and the duration of each operation in order.
 */
public final class JobShopFile {
  private JobShopFile() {}

  public static ScheduleProblem read(Path file) throws IOException {
    NumberFile numbers = NumberFile.read(file);
    int n = numbers.whole(1, 10_000);
    int m = numbers.whole(1, 10_000);
    if (numbers.left() != 2L * n * m) {
      throw numbers.broken(
          n
              + " jobs on "
              + m
              + " machines need "
              + 2L * n * m
              + " numbers, and "
              + numbers.left()
              + " follow. Write the machine, from 0, and the duration of each operation.");
    }
    List<Job> jobs = new ArrayList<>();
    for (int j = 1; j <= n; j++) {
      for (int k = 1; k <= m; k++) {
        String machine = numbers.whole(0, m - 1) + "";
        long duration = ScheduleClock.millis(numbers.whole(0, 10_000_000));
        jobs.add(new Job(j + "", "", k, 0, duration, null, 1, 1, machine, "", null));
      }
    }
    List<ScheduleUnit> units = new ArrayList<>();
    for (int u = 0; u < m; u++) {
      units.add(new ScheduleUnit(u + "", u + "", null, null, 0));
    }
    return new ScheduleProblem(jobs, units, List.of(), new ScheduleClock(false));
  }
}
