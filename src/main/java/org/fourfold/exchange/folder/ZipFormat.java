package org.fourfold.exchange.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.csv.CsvText;
import org.fourfold.exchange.format.FileFormat;
import org.fourfold.exchange.format.ImportResult;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.exchange.format.Unreadable;
import org.fourfold.exchange.format.WorkspaceReading;

/** The planning folder packed into one archive, at its root or in one directory. */
public record ZipFormat(Limits limits) implements FileFormat {
  /** Of every entry: the same workspace gives the same bytes, whatever the day. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  public ZipFormat() {
    this(Limits.USUAL);
  }

  @Override
  public String name() {
    return "zip";
  }

  @Override
  public String suffix() {
    return ".zip";
  }

  @Override
  public ImportResult read(Path source, Workspace current) {
    WorkspaceReading reading = WorkspaceReading.whole(limits);
    if (!Files.exists(source)) {
      reading.refuse(Problem.error("", 0, "", Fault.NOT_FOUND, List.of(source.toString())));
      return reading.result();
    }
    String name = source.getFileName().toString();
    try (ZipFile zip = new ZipFile(source.toFile())) {
      new ZipSheets(zip, name, limits).read(reading);
    } catch (Unreadable e) {
      reading.refuse(e.problem());
    } catch (IOException | IllegalArgumentException e) {
      List<String> why = List.of(String.valueOf(e.getMessage()));
      reading.refuse(Problem.error(name, 0, "", Fault.UNREADABLE, why));
    }
    return reading.result();
  }

  @Override
  public void write(Workspace workspace, Path target) throws IOException {
    SafeFile.write(target, out -> pack(workspace, out));
  }

  @SuppressWarnings("resource") // closing it would close the caller's stream
  private static void pack(Workspace workspace, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (String table : FolderNames.written(workspace)) {
      ZipEntry entry = new ZipEntry(FolderNames.file(table));
      entry.setTimeLocal(TIME);
      zip.putNextEntry(entry);
      CsvText.write(workspace, table, zip);
      zip.closeEntry();
    }
    zip.finish();
  }
}
