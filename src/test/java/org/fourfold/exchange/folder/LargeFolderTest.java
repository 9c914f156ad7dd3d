package org.fourfold.exchange.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.format.ImportResult;
import org.fourfold.exchange.format.ImportResult.Imported;
import org.fourfold.exchange.format.ImportResult.Refused;
import org.fourfold.exchange.format.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Very many rows are read in seconds; archives that swell or point outside are refused. */
@Execution(ExecutionMode.CONCURRENT)
class LargeFolderTest {
  private static final int ROWS = 1_000_000;

  @TempDir Path folder;

  @Test
  void aMillionRows() throws IOException {
    Files.writeString(folder.resolve("department.csv"), "key,value\nname,Large\n");
    try (BufferedWriter periods = Files.newBufferedWriter(folder.resolve("periods.csv"));
        BufferedWriter services = Files.newBufferedWriter(folder.resolve("services.csv"));
        BufferedWriter demand = Files.newBufferedWriter(folder.resolve("demand.csv"))) {
      periods.write("period,start,days\n");
      services.write("service,name,unit\n");
      demand.write("service,period,amount\n");
      for (int i = 0; i < 1000; i++) {
        periods.write("P" + i + "," + LocalDate.EPOCH.plusDays(i) + ",1\n");
        services.write("S" + i + ",Service " + i + ",visit\n");
      }
      for (int i = 0; i < ROWS; i++) {
        demand.write("S" + i / 1000 + ",P" + i % 1000 + "," + i * 0.37 + "\n");
      }
    }
    long start = System.nanoTime();
    ImportResult result = new FolderFormat().read(folder);
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    assertThat(((Imported) result).workspace().rows(DepartmentTables.DEMAND)).hasSize(ROWS);
    assertThat(time).isLessThan(Duration.ofSeconds(30)); // 10 s are asked of a quiet machine
  }

  @Test
  void anArchiveThatSwells() throws IOException {
    Path file = archive("demand.csv", "service,period,amount\n" + "\n".repeat(3_000_000));
    Limits small = new Limits(512L << 20, 1L << 30, 1000, 1000, 250, 1 << 20);
    assertThat(answer(new ZipFormat(small), file)).contains("unpacks to far more than it holds");
  }

  @Test
  void tooManyBytesRowsAndFiles() throws IOException {
    Path file = archive("demand.csv", "service,period,amount\n" + "S,P,1\n".repeat(500_000));
    Limits bytes = new Limits(1 << 20, 1L << 30, 1000, 1_000_000, 10_000, 1 << 30);
    assertThat(answer(new ZipFormat(bytes), file)).contains("demand.csv: It holds more than 1 MB");
    Limits rows = new Limits(1 << 30, 1L << 30, 1000, 10, 10_000, 1 << 30);
    assertThat(answer(new ZipFormat(rows), file)).contains("row 12: The table has more than 10");
    Limits files = new Limits(1 << 30, 1L << 30, 0, 10, 10_000, 1 << 30);
    assertThat(answer(new ZipFormat(files), file)).contains("more than 0 files");
  }

  @Test
  void anArchiveThatPointsOutside() throws IOException {
    for (String name : List.of("../demand.csv", "/etc/demand.csv", "a/../../x", "C:\\demand.csv")) {
      assertThat(answer(new ZipFormat(), archive(name, "x"))).contains("points outside");
    }
  }

  @Test
  void noArchiveAtAll() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.zip"), "PK\3\4 not really");
    assertThat(answer(new ZipFormat(), file)).startsWith("broken.zip: It cannot be read");
  }

  @Test
  void anArchiveOfTheDirectoryItself() throws IOException {
    Path file = folder.resolve("nested.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, "plan/department.csv", "key,value\nname,Nested\n");
      put(zip, "plan/periods.csv", "period,start,days\n");
      put(zip, "__MACOSX/plan/._periods.csv", "?");
    }
    ImportResult result = new ZipFormat().read(file, Workspace.empty(""));
    assertThat(((Imported) result).workspace().profile().name()).isEqualTo("Nested");
    assertThat(((Imported) result).warnings()).isEmpty();
  }

  private static String answer(ZipFormat format, Path file) {
    Refused refused = (Refused) format.read(file, Workspace.empty(""));
    return refused.problems().getFirst().message(Locale.ENGLISH);
  }

  private Path archive(String entry, String text) throws IOException {
    Path file = Files.createTempFile(folder, "archive", ".zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, entry, text);
    }
    return file;
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
