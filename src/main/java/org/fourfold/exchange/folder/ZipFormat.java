package org.fourfold.exchange.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.csv.CsvText;
import org.fourfold.exchange.format.FileFormat;
import org.fourfold.exchange.format.ImportResult;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.format.OneFile;
import org.fourfold.exchange.format.SafeFile;

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
    return OneFile.read(
        source,
        limits,
        (name, reading) -> {
          try (ZipFile zip = new ZipFile(source.toFile())) {
            new ZipSheets(zip, name, limits).read(reading);
          }
        });
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
