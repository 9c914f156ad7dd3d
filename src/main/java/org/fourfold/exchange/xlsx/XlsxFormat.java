package org.fourfold.exchange.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.format.FileFormat;
import org.fourfold.exchange.format.ImportResult;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.format.OneFile;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.exchange.format.Unreadable;
import org.fourfold.exchange.format.WorkspaceReading;

/** The planning folder as one workbook. Text cells are text: what looks like a formula is none. */
public record XlsxFormat(Limits limits) implements FileFormat {
  public XlsxFormat() {
    this(Limits.USUAL);
  }

  @Override
  public String name() {
    return "xlsx";
  }

  @Override
  public String suffix() {
    return ".xlsx";
  }

  @Override
  public ImportResult read(Path source, Workspace current) {
    return OneFile.read(
        source,
        limits,
        (name, reading) -> {
          weigh(source, name);
          try {
            sheets(source, name, reading);
          } catch (RuntimeException e) { // as of its sheets
            throw new IOException(e.getMessage(), e);
          }
        });
  }

  /** Unpacks the file once to nowhere: the reader itself trusts whatever it is given. */
  private void weigh(Path source, String name) throws IOException {
    long unpacked = 0;
    byte[] some = new byte[1 << 16];
    try (ZipFile zip = new ZipFile(source.toFile())) {
      if (zip.size() > limits.files()) {
        throw Unreadable.of(name, 0, Fault.SUSPECT_ARCHIVE);
      }
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          for (int read = in.read(some); read >= 0; read = in.read(some)) {
            unpacked += read;
            if (unpacked > limits.allBytes()) {
              throw Unreadable.of(name, 0, Fault.SUSPECT_ARCHIVE);
            }
          }
        }
      }
    }
    boolean swells = unpacked > limits.ratioFrom();
    if (swells && unpacked > limits.ratio() * Files.size(source)) {
      throw Unreadable.of(name, 0, Fault.SUSPECT_ARCHIVE);
    }
  }

  private static void sheets(Path source, String name, WorkspaceReading reading)
      throws IOException {
    ReadingOptions withFormats = new ReadingOptions(true, false);
    try (ReadableWorkbook book = new ReadableWorkbook(source.toFile(), withFormats)) {
      for (Sheet sheet : book.getSheets().toList()) {
        String file = sheet.getName().strip().toLowerCase(Locale.ROOT);
        boolean known = WorkspaceReading.files().contains(file);
        reading.read(new XlsxSheet(known ? file : name + "/" + sheet.getName(), sheet));
      }
    }
  }

  @Override
  public void write(Workspace workspace, Path target) throws IOException {
    SafeFile.write(target, out -> pack(workspace, out));
  }

  private static void pack(Workspace workspace, OutputStream out) throws IOException {
    Path draft = Files.createTempFile("workbook", ".xlsx");
    try {
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(draft))) {
        new XlsxText(workspace).write(file);
      }
      SteadyArchive.repack(draft, out);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
