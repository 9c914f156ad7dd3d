package org.fourfold.ui.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.schedule.ScheduleDay;
import org.fourfold.exchange.csv.CsvSheet;
import org.fourfold.exchange.csv.RowFile;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.exchange.format.Unreadable;

/** The files of a day, and the example that the program carries with it. */
final class DayFiles {
  private static final String EXAMPLE = "/org/fourfold/assets/example/schedule/";

  private DayFiles() {}

  /** Rows of a file, or why there are none. */
  static <R extends Record> RowFile<R> read(Table<R> table, Path file) throws IOException {
    String name = file.getFileName().toString();
    try {
      return RowFile.read(
          table, new CsvSheet(name, () -> Files.newInputStream(file), Limits.USUAL));
    } catch (Unreadable e) {
      return new RowFile<>(List.of(), List.of(e.problem()));
    }
  }

  /** Writes jobs.csv, units.csv and closures.csv; gives the folder. */
  static Path write(ScheduleDay day, Path folder) throws IOException {
    for (Table<?> table : ScheduleDay.TABLES) {
      write(day, table, folder);
    }
    return folder;
  }

  private static <R extends Record> void write(ScheduleDay day, Table<R> table, Path folder)
      throws IOException {
    SafeFile.write(place(folder, table), out -> RowFile.write(table, day.rows(table), out));
  }

  static Path place(Path folder, Table<?> table) {
    return folder.resolve(table.file() + ".csv");
  }

  /** About forty invented jobs of one day on six units. */
  static ScheduleDay example() {
    ScheduleDay day = ScheduleDay.EMPTY;
    for (Table<?> table : ScheduleDay.TABLES) {
      day = with(day, table);
    }
    return day;
  }

  private static <R extends Record> ScheduleDay with(ScheduleDay day, Table<R> table) {
    String name = table.file() + ".csv";
    try {
      RowFile<R> read = RowFile.read(table, new CsvSheet(name, () -> resource(name), Limits.USUAL));
      List<Problem> problems = read.problems();
      if (!problems.isEmpty()) {
        throw new IllegalStateException(problems.toString());
      }
      return day.with(table, read.rows());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputStream resource(String name) {
    return DayFiles.class.getResourceAsStream(EXAMPLE + name);
  }
}
