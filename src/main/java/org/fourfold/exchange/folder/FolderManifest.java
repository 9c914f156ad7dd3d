package org.fourfold.exchange.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.measure.Fault;
import org.fourfold.exchange.format.Unreadable;

/**
 * What an archive holds: the version of its form, and the SHA-256 of each file in it.
 *
 * @param version of the planning folder
 * @param sums by file
 */
record FolderManifest(int version, Map<String, String> sums) {
  static final String FILE = "manifest.txt";

  /** Of the planning folder as this program writes it. */
  static final int VERSION = 1;

  private static final String HEAD = "fourfold-planning-folder ";
  private static final int LONGEST = 1 << 18;

  String text() {
    StringBuilder text = new StringBuilder(HEAD + version + "\n");
    sums.forEach((file, sum) -> text.append(sum).append("  ").append(file).append('\n'));
    return text.toString();
  }

  /**
   * Reads a manifest.
   *
   * @param archive for the problem
   * @throws Unreadable where it is damaged, or of a later version
   */
  static FolderManifest read(String archive, InputStream in) throws IOException {
    String text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().matches(HEAD + "[0-9]{1,4}")) {
      throw Unreadable.of(archive, 0, Fault.DAMAGED_ARCHIVE, FILE);
    }
    int version = Integer.parseInt(lines.getFirst().substring(HEAD.length()));
    if (version > VERSION) {
      throw Unreadable.of(archive, 0, Fault.NEWER_FORMAT, version, VERSION);
    }
    Map<String, String> sums = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      if (!line.matches("[0-9a-f]{64} {2}.+")) {
        throw Unreadable.of(archive, 0, Fault.DAMAGED_ARCHIVE, FILE);
      }
      sums.put(line.substring(66), line.substring(0, 64));
    }
    return new FolderManifest(version, sums);
  }

  /** The first file listed that is missing or differs. */
  Optional<String> differing(Map<String, String> found) {
    return sums.keySet().stream().filter(f -> !sums.get(f).equals(found.get(f))).findFirst();
  }
}
