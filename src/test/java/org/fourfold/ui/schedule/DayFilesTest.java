package org.fourfold.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.fourfold.domain.schedule.JobRow;
import org.fourfold.domain.schedule.ScheduleDay;
import org.fourfold.exchange.csv.RowFile;
import org.fourfold.exchange.schedule.DayReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day goes to files and comes back as it was. */
class DayFilesTest {
  @TempDir Path folder;

  @Test
  void aDayComesBackFromItsFiles() throws Exception {
    ScheduleDay day = DayFiles.example().pinned("J03", 1, "Theatre 2", "2026-11-23T09:00");
    DayFiles.write(day, folder);
    assertThat(Files.readString(folder.resolve("jobs.csv")))
        .startsWith("job,name,release,duration,due,weight,class,needs,pin_unit,pin_start");
    ScheduleDay back =
        new ScheduleDay(
            DayFiles.read(ScheduleDay.JOBS, folder.resolve("jobs.csv")).rows(),
            DayFiles.read(ScheduleDay.UNITS, folder.resolve("units.csv")).rows(),
            DayFiles.read(ScheduleDay.CLOSURES, folder.resolve("closures.csv")).rows());
    assertThat(back).isEqualTo(day);
    assertThat(DayReading.of(back).problem()).isPresent();
  }

  @Test
  void aBrokenFileGivesNoRowsAndSaysWhere() throws Exception {
    Path file = folder.resolve("jobs.csv");
    Files.writeString(file, "job,release,duration\nA,0,ten\n");
    RowFile<JobRow> read = DayFiles.read(ScheduleDay.JOBS, file);
    assertThat(read.rows()).isEmpty();
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.row()).isEqualTo(2);
              assertThat(p.column()).isEqualTo("duration");
            });
  }
}
