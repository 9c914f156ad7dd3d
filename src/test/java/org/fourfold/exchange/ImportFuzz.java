package org.fourfold.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.scenario.RandomWorkspace;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.format.FileFormat;
import org.fourfold.exchange.format.ImportResult;
import org.fourfold.exchange.format.ProblemList;
import org.fourfold.exchange.mps.MpsException;
import org.fourfold.exchange.mps.MpsReader;
import org.fourfold.ui.control.CellBlock;

/**
 * Malformed files for every importer: bytes changed, cut, doubled, or replaced by what breaks
 * parsers. Whatever comes, an importer answers with all of it or with problems, never otherwise.
 */
public final class ImportFuzz {
  private static final Workspace WHOLE = RandomWorkspace.of(6);
  private static final Workspace CURRENT = RandomWorkspace.of(9);
  private static final String MODEL =
      "NAME m\nROWS\n N c\n L r1\n G r2\nCOLUMNS\n x c 1 r1 1\n y c 2 r1 1\n y r2 3\nRHS\n rhs r1 4"
          + " r2 1\nRANGES\n rng r1 2\nBOUNDS\n UP bnd x 4\nENDATA\n";
  private static final String FHIR =
      """
      {"resourceType":"HealthcareService","id":"h1","name":"Sleep clinic"}
      {"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Slot","id":"s",\
      "schedule":{"reference":"Schedule/a"},"status":"busy","start":"2026-04-01T08:00:00Z",\
      "end":"2026-04-01T08:30:00Z"}}]}
      {"resourceType":"Claim","id":"c","status":"active","created":"2026-04-02","total":\
      {"value":12.5,"currency":"GBP"},"item":[{"productOrService":{"coding":[{"code":"X"}]},\
      "unitPrice":{"value":12.5,"currency":"GBP"}}]}
      """;

  /** Every importer there is. */
  static final List<String> KINDS =
      Stream.concat(
              Stream.of("csv", "xlsx", "zip", "fhir", "mps", "paste"),
              ImportFuzzSheets.names().stream())
          .toList();

  private static final List<String> ROGUES =
      List.of(
          "\"",
          "\"\"\"",
          "\0",
          "\ufeff",
          "1e999",
          "-",
          "=1+1",
          "\r",
          "\n\n",
          ",,,,",
          ";",
          "\t",
          "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>&b;",
          "&#0;",
          "</row>",
          "NaN",
          "99999999999999999999",
          "<c r=\"ZZZZ9999999\"/>",
          "ENDATA",
          "RANGES",
          "\ud83d\ude00");

  private final Path folder;
  private final Random random;
  private int refused;

  public ImportFuzz(Path folder, long seed) {
    this.folder = folder;
    random = new Random(seed);
  }

  public String campaign(int times) throws IOException {
    for (String kind : KINDS) {
      for (int i = 0; i < times; i++) {
        one(kind);
      }
    }
    return KINDS.size() * times
        + " files of "
        + KINDS.size()
        + " kinds, "
        + refused
        + " refused, the rest read; none threw";
  }

  /** How many were refused so far. */
  int refused() {
    return refused;
  }

  void one(String kind) throws IOException {
    switch (kind) {
      case "csv" -> file("demand.csv", mutated(csv()));
      case "xlsx", "zip" -> file("a." + kind, archive(kind));
      case "fhir" -> file("a.ndjson", mutated(bytes(FHIR)));
      case "mps" -> model(new String(mutated(bytes(MODEL)), StandardCharsets.UTF_8));
      case "paste" ->
          CellBlock.read(new String(mutated(bytes("a\tb\n1\t\"x\ny\"\n")), StandardCharsets.UTF_8));
      default -> sheet(ImportFuzzSheets.named(kind));
    }
  }

  private void sheet(ImportFuzzSheets.Importer importer) throws IOException {
    Path file = Files.write(folder.resolve(importer.file()), mutated(bytes(importer.whole())));
    try {
      List<Problem> problems = importer.reading().read(file);
      problems.forEach(p -> p.message(Locale.ENGLISH));
      if (problems.stream().anyMatch(Problem::isError)) {
        refused++;
      }
    } catch (IOException e) {
      refused++;
      if (String.valueOf(e.getMessage()).isBlank()) {
        throw new AssertionError("refused without a word", e);
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] csv() {
    return bytes("service,period,amount\nA,p1,3\n\"B, long\",,4.5\nC,p2,\"6\"\n");
  }

  private void model(String text) {
    try {
      MpsReader.parse(text);
    } catch (MpsException _) {
      refused++;
    }
  }

  private void file(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    FileFormat format = FileFormats.of(file).orElseThrow();
    switch (format.read(file, CURRENT)) {
      case ImportResult.Refused(var problems, int _) -> {
        refused++;
        if (problems.isEmpty() || problems.size() > 2 * ProblemList.MOST) {
          throw new AssertionError(problems.size() + " problems");
        }
        problems.forEach(p -> p.message(Locale.ENGLISH));
      }
      case ImportResult.Imported(Workspace workspace, var _) -> workspace.profile();
    }
    if (!CURRENT.equals(RandomWorkspace.of(9))) {
      throw new AssertionError("the workspace changed");
    }
  }

  /** The archive's own bytes changed, or those of one file in it. */
  private byte[] archive(String kind) throws IOException {
    Path whole = folder.resolve("whole." + kind);
    if (!Files.exists(whole)) {
      FileFormats.named(kind).orElseThrow().write(WHOLE, whole);
    }
    if (random.nextBoolean()) {
      return mutated(Files.readAllBytes(whole));
    }
    Path changed = folder.resolve("changed");
    try (ZipFile zip = new ZipFile(whole.toFile());
        OutputStream out = Files.newOutputStream(changed);
        ZipOutputStream packed = new ZipOutputStream(out)) {
      List<ZipEntry> entries = new ArrayList<>(Collections.list(zip.entries()));
      entries.removeIf(e -> e.getName().equals("manifest.txt"));
      int at = random.nextInt(entries.size());
      for (int i = 0; i < entries.size(); i++) {
        try (InputStream in = zip.getInputStream(entries.get(i))) {
          byte[] content = in.readAllBytes();
          packed.putNextEntry(new ZipEntry(entries.get(i).getName()));
          packed.write(i == at ? mutated(content) : content);
          packed.closeEntry();
        }
      }
    }
    return Files.readAllBytes(changed);
  }

  private byte[] mutated(byte[] whole) {
    byte[] bytes = whole;
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes = changed(bytes);
    }
    return bytes;
  }

  private byte[] changed(byte[] bytes) {
    if (bytes.length == 0) {
      return new byte[] {(byte) random.nextInt()};
    }
    int at = random.nextInt(bytes.length);
    return switch (random.nextInt(4)) {
      case 0 -> {
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        yield flipped;
      }
      case 1 -> Arrays.copyOf(bytes, at);
      case 2 -> inserted(bytes, at, bytes(ROGUES.get(random.nextInt(ROGUES.size()))));
      default -> {
        int to = Math.min(bytes.length, at + 1 + random.nextInt(50));
        yield inserted(bytes, at, Arrays.copyOfRange(bytes, at, to));
      }
    };
  }

  private static byte[] inserted(byte[] bytes, int at, byte[] more) {
    byte[] all = Arrays.copyOf(bytes, bytes.length + more.length);
    System.arraycopy(more, 0, all, at, more.length);
    System.arraycopy(bytes, at, all, at + more.length, bytes.length - at);
    return all;
  }
}
