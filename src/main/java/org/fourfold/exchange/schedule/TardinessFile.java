package org.fourfold.exchange.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.exchange.format.NumberFile;

/**
 * Weighted tardiness on one machine as the OR-Library holds it: instances one after the other, each
 * of n durations, n weights and n due dates. n is the number in the file's name (wt40.txt); without
 * one, a file of 125 instances.
 */
public final class TardinessFile {
  private static final int INSTANCES = 125;

  private TardinessFile() {}

  /**
   * @param instance from 1
   */
  public static ScheduleProblem read(Path file, int instance) throws IOException {
    NumberFile numbers = NumberFile.read(file);
    Matcher named = Pattern.compile("(\\d+)").matcher(file.getFileName().toString());
    int n = named.find() ? Integer.parseInt(named.group(1)) : numbers.size() / (3 * INSTANCES);
    if (n < 1 || numbers.size() % (3 * n) != 0) {
      throw numbers.broken(
          "It holds "
              + numbers.size()
              + " numbers, which is not a multiple of three times "
              + n
              + " jobs. Put the number of jobs into the file’s name, such as wt40.txt.");
    }
    int count = numbers.size() / (3 * n);
    if (instance < 1 || instance > count) {
      throw numbers.broken(
          "It holds " + count + " instances, and " + instance + " is asked for. Count from 1.");
    }
    for (int skip = 0; skip < 3 * n * (instance - 1); skip++) {
      numbers.number();
    }
    int[][] rows = new int[3][n];
    for (int[] row : rows) {
      for (int j = 0; j < n; j++) {
        row[j] = numbers.whole(0, 100_000_000);
      }
    }
    List<Job> jobs = new ArrayList<>();
    for (int j = 0; j < n; j++) {
      long duration = ScheduleClock.millis(rows[0][j]);
      long due = ScheduleClock.millis(rows[2][j]);
      jobs.add(new Job(j + 1 + "", "", 1, 0, duration, due, rows[1][j], 1, "", "", null));
    }
    return new ScheduleProblem(
        jobs, ScheduleProblem.servers(1), List.of(), new ScheduleClock(false));
  }
}
