package org.fourfold.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs a workbook anew without the time it was made: the same workspace gives the same bytes. */
final class SteadyArchive {
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String PROPERTIES = "docProps/core.xml";

  private SteadyArchive() {}

  @SuppressWarnings("resource") // closing it would close the caller's stream
  static void repack(Path workbook, OutputStream out) throws IOException {
    ZipOutputStream packed = new ZipOutputStream(out);
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(TIME);
        packed.putNextEntry(same);
        try (InputStream in = zip.getInputStream(entry)) {
          if (entry.getName().equals(PROPERTIES)) {
            packed.write(undated(in.readAllBytes()));
          } else {
            in.transferTo(packed);
          }
        }
        packed.closeEntry();
      }
    }
    packed.finish();
  }

  private static byte[] undated(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
