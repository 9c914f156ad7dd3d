package org.fourfold.exchange.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.fourfold.domain.scenario.RandomWorkspace;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.format.ImportResult;

/** Archives with one bit flipped, or an end cut off. */
public final class FlippedArchive {
  private FlippedArchive() {}

  public static String campaign(Path folder, int times, long seed) throws IOException {
    int missed = undetected(folder, times, seed);
    if (missed > 0) {
      throw new AssertionError(missed + " of " + times + " read as if nothing were wrong");
    }
    return times + " flips and cuts, all detected";
  }

  /** Flips bits and cuts ends, each once and alone, and counts what was read all the same. */
  static int undetected(Path folder, int times, long seed) throws IOException {
    Path file = folder.resolve("sealed.zip");
    new ZipFormat().write(RandomWorkspace.of(11), file);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(seed);
    int missed = 0;
    for (int i = 0; i < times; i++) {
      byte[] bytes = whole.clone();
      if (i % 10 == 9) {
        bytes = Arrays.copyOf(whole, random.nextInt(whole.length));
      } else {
        // Every third within the end, where the archive's own marks and the seal stand.
        int tail = Math.min(whole.length, 200);
        int at =
            i % 3 == 0 ? whole.length - 1 - random.nextInt(tail) : random.nextInt(whole.length);
        bytes[at] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(file, bytes);
      ImportResult result = new ZipFormat().read(file, Workspace.empty(""));
      missed += result instanceof ImportResult.Imported ? 1 : 0;
    }
    return missed;
  }
}
