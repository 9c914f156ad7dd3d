package org.fourfold.exchange.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.scenario.RandomWorkspace;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.format.ImportResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that is not as it was written is refused, whichever bit of it changed. */
class SealedArchiveTest {
  private static final Workspace WORKSPACE = RandomWorkspace.of(11);

  @TempDir Path folder;

  private static ImportResult read(Path file) {
    return new ZipFormat().read(file, Workspace.empty(""));
  }

  private static Fault fault(Path file) {
    return read(file) instanceof ImportResult.Refused r ? r.problems().getFirst().fault() : null;
  }

  @Test
  void aFewFlippedBitsAndCuts() throws IOException {
    assertThat(FlippedArchive.undetected(folder, 300, 5)).isZero();
  }

  private interface Change {
    byte[] of(String name, byte[] content);
  }

  /** As another program packs it: the same files, no comment. */
  private Path repacked(Change change) throws IOException {
    Path sealed = folder.resolve("s.zip");
    new ZipFormat().write(WORKSPACE, sealed);
    Path again = folder.resolve("again.zip");
    try (ZipFile zip = new ZipFile(sealed.toFile());
        OutputStream out = Files.newOutputStream(again);
        ZipOutputStream packed = new ZipOutputStream(out)) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          byte[] content = change.of(entry.getName(), in.readAllBytes());
          if (content != null) {
            packed.putNextEntry(new ZipEntry("ward/" + entry.getName()));
            packed.write(content);
            packed.closeEntry();
          }
        }
      }
    }
    return again;
  }

  @Test
  void packedAnewItsSumsAreCompared() throws IOException {
    Path same = repacked((_, content) -> content);
    assertThat(((ImportResult.Imported) read(same)).workspace()).isEqualTo(WORKSPACE);
    Path edited =
        repacked(
            (name, content) ->
                name.equals("periods.csv") ? Arrays.copyOf(content, content.length - 1) : content);
    assertThat(fault(edited)).isEqualTo(Fault.DAMAGED_ARCHIVE);
    Path less = repacked((name, content) -> name.equals("periods.csv") ? null : content);
    assertThat(fault(less)).isEqualTo(Fault.DAMAGED_ARCHIVE);
    Path plain = repacked((name, content) -> name.equals(FolderManifest.FILE) ? null : content);
    assertThat(((ImportResult.Imported) read(plain)).workspace()).isEqualTo(WORKSPACE);
  }

  @Test
  void aLaterFormIsSaidToBeOne() throws IOException {
    Path later =
        repacked(
            (name, content) ->
                name.equals(FolderManifest.FILE)
                    ? "fourfold-planning-folder 2\n".getBytes()
                    : content);
    assertThat(fault(later)).isEqualTo(Fault.NEWER_FORMAT);
  }
}
