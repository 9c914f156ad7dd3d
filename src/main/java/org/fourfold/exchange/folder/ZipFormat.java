package org.fourfold.exchange.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.csv.CsvText;
import org.fourfold.exchange.format.FileFormat;
import org.fourfold.exchange.format.ImportResult;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.format.OneFile;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.exchange.format.Unreadable;

/** The planning folder packed into one archive, at its root or in one directory, with its sums. */
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
          ArchiveSeal.Found seal = ArchiveSeal.check(source);
          if (seal == ArchiveSeal.Found.BROKEN) {
            throw Unreadable.of(name, 0, Fault.DAMAGED_ARCHIVE, name);
          }
          try (ZipFile zip = new ZipFile(source.toFile())) {
            new ZipSheets(zip, name, limits).read(reading, seal);
          }
        });
  }

  @Override
  public void write(Workspace workspace, Path target) throws IOException {
    SafeFile.write(target, out -> pack(workspace, out));
  }

  @SuppressWarnings("resource") // closing it would close the caller's stream
  private static void pack(Workspace workspace, OutputStream out) throws IOException {
    SealedStream sealed = new SealedStream(out);
    ZipOutputStream zip = new ZipOutputStream(sealed);
    zip.setComment(ArchiveSeal.blank());
    Map<String, String> sums = new LinkedHashMap<>();
    for (String table : FolderNames.written(workspace)) {
      DigestOutputStream summed = new DigestOutputStream(zip, ArchiveSeal.digest());
      begin(zip, FolderNames.file(table));
      CsvText.write(workspace, table, summed);
      zip.closeEntry();
      sums.put(FolderNames.file(table), ascii(ArchiveSeal.text(summed.getMessageDigest())));
    }
    begin(zip, FolderManifest.FILE);
    FolderManifest manifest = new FolderManifest(FolderManifest.VERSION, sums);
    zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.finish();
    sealed.seal();
  }

  private static String ascii(byte[] bytes) {
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
  }
}
