package org.fourfold.exchange.folder;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.exchange.csv.CsvSheet;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.format.Unreadable;
import org.fourfold.exchange.format.WorkspaceReading;

/** The tables of an archive; nothing is ever unpacked to disk. */
final class ZipSheets {
  private static final String MAC_COPIES = "__MACOSX/";

  private final ZipFile zip;
  private final String name;
  private final Limits limits;
  private long unpacked;

  ZipSheets(ZipFile zip, String name, Limits limits) {
    this.zip = zip;
    this.name = name;
    this.limits = limits;
  }

  /**
   * Reads every table.
   *
   * @param seal found at the archive's end; where it is whole, the sums need no second look
   */
  void read(WorkspaceReading reading, ArchiveSeal.Found seal) throws IOException {
    if (zip.size() > limits.files()) {
      throw Unreadable.of(name, 0, Fault.TOO_MANY_FILES, limits.files());
    }
    List<ZipEntry> entries = new ArrayList<>();
    zip.entries().asIterator().forEachRemaining(entries::add);
    for (ZipEntry entry : entries) {
      safe(entry.getName());
    }
    entries.removeIf(e -> e.isDirectory() || e.getName().startsWith(MAC_COPIES));
    String top = top(entries);
    manifest(entries, top, seal);
    for (ZipEntry entry : entries) {
      read(entry, entry.getName().substring(top.length()), reading);
    }
  }

  /** Sums are compared where an archive of ours was packed anew by another program. */
  private void manifest(List<ZipEntry> entries, String top, ArchiveSeal.Found seal)
      throws IOException {
    ZipEntry listed = zip.getEntry(top + FolderManifest.FILE);
    if (listed == null) {
      return;
    }
    FolderManifest manifest;
    try (InputStream in = zip.getInputStream(listed)) {
      manifest = FolderManifest.read(name, in);
    }
    if (seal == ArchiveSeal.Found.WHOLE) {
      return;
    }
    if (seal == ArchiveSeal.Found.OTHER) {
      throw Unreadable.of(name, 0, Fault.DAMAGED_ARCHIVE, name); // a seal that is none any more
    }
    Map<String, String> found = new HashMap<>();
    for (ZipEntry entry : entries) {
      found.put(entry.getName().substring(top.length()), sum(entry));
    }
    unpacked = 0;
    Optional<String> differing = manifest.differing(found);
    if (differing.isPresent()) {
      throw Unreadable.of(name, 0, Fault.DAMAGED_ARCHIVE, differing.get());
    }
  }

  private String sum(ZipEntry entry) throws IOException {
    try (InputStream in = new Unpacked(zip.getInputStream(entry), entry)) {
      DigestOutputStream sum =
          new DigestOutputStream(OutputStream.nullOutputStream(), ArchiveSeal.digest());
      in.transferTo(sum);
      return new String(ArchiveSeal.text(sum.getMessageDigest()), StandardCharsets.US_ASCII);
    }
  }

  private void safe(String entry) throws Unreadable {
    boolean outside;
    try {
      Path path = Path.of(entry.replace('\\', '/'));
      boolean drive = entry.length() > 1 && entry.charAt(1) == ':';
      outside = path.isAbsolute() || drive || path.normalize().startsWith("..");
    } catch (InvalidPathException _) {
      outside = true;
    }
    if (outside) {
      throw Unreadable.of(name, 0, Fault.UNSAFE_NAME, entry);
    }
  }

  /** The directory that everything lies in, with its slash; {@code ""} where there is none. */
  private static String top(List<ZipEntry> entries) {
    if (entries.isEmpty()) {
      return "";
    }
    String first = entries.getFirst().getName();
    String top = first.substring(0, first.lastIndexOf('/') + 1);
    return entries.stream().allMatch(e -> e.getName().startsWith(top)) ? top : "";
  }

  private void read(ZipEntry entry, String file, WorkspaceReading reading) {
    Optional<String> table = FolderNames.table(file);
    if (table.isPresent()) {
      reading.read(
          new CsvSheet(table.get(), () -> new Unpacked(zip.getInputStream(entry), entry), limits));
    } else if (!FolderNames.ignored(file)) {
      reading.add(Problem.warning(file, 0, "", Fault.UNKNOWN_FILE, List.of()));
    }
  }

  /** Unpacked bytes, refused where they outgrow the packed ones or the archive's limit. */
  private final class Unpacked extends FilterInputStream {
    private final ZipEntry entry;
    private long count;

    Unpacked(InputStream in, ZipEntry entry) {
      super(in);
      this.entry = entry;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int some = super.read(into, offset, length);
      count += Math.max(0, some);
      unpacked += Math.max(0, some);
      boolean swells =
          count > limits.ratioFrom()
              && count > limits.ratio() * Math.max(1, entry.getCompressedSize());
      if (swells || unpacked > limits.allBytes()) {
        throw Unreadable.of(name, 0, Fault.SUSPECT_ARCHIVE);
      }
      return some;
    }
  }
}
