package org.fourfold.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.fourfold.domain.scenario.RandomWorkspace;
import org.fourfold.domain.scenario.Workspace;

/** The long trials of the store; each ends with an error at the first thing lost. */
public final class StoreCampaigns {
  private StoreCampaigns() {}

  /** A trial in a folder that is gone afterwards. */
  private interface Trial {
    String in(Path folder) throws Exception;
  }

  private static String with(Trial trial) throws Exception {
    Path folder = Files.createTempDirectory("campaign");
    try {
      return trial.in(folder);
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  public static String kills(int times, long seed) throws Exception {
    return with(
        folder -> {
          int saved = Kills.kill(folder, times, seed);
          return times + " kills, " + saved + " edits called saved, none lost";
        });
  }

  public static String powerCuts(int times, long seed) throws Exception {
    return with(
        folder -> {
          FailingDisk disk = new FailingDisk(folder);
          int saved = 0;
          for (int i = 0; i < times; i++) {
            saved += disk.powerCut(seed * 1_000_000 + i);
          }
          return times + " power cuts, " + saved + " edits called saved, none lost";
        });
  }

  public static String fullDisks(int times) throws Exception {
    return with(
        folder -> {
          FailingDisk disk = new FailingDisk(folder);
          int saved = 0;
          for (int k = 1; k <= times; k++) {
            saved += disk.full(k);
          }
          return "full at every k-th write, k to " + times + ": " + saved + " edits, none lost";
        });
  }

  /** A durable edit of one cell beside a plain forced write of 4 KiB, turn by turn. */
  public static String durableCommits(int times) throws Exception {
    return with(
        folder -> {
          double[] commits = new double[times];
          double[] writes = new double[times];
          Workspace[] states = {RandomWorkspace.of(8), null};
          states[1] = states[0].with(RandomWorkspace.renamed(states[0], "Another name"));
          try (WorkspaceFile file = WorkspaceFile.create(folder.resolve("w"), states[0]);
              FileChannel plain =
                  FileChannel.open(
                      folder.resolve("plain"),
                      StandardOpenOption.CREATE,
                      StandardOpenOption.WRITE)) {
            for (int i = -100; i < times; i++) {
              long began = System.nanoTime();
              file.inputs().save(states[i & 1], "Edit");
              long saved = System.nanoTime();
              write(plain, i + 100);
              long written = System.nanoTime();
              if (i >= 0) {
                commits[i] = (saved - began) / 1e6;
                writes[i] = (written - saved) / 1e6;
              }
            }
          }
          double commit = p95(commits);
          double write = p95(writes);
          return String.format(
              java.util.Locale.ROOT,
              "%d edits: p95 %.2f ms; 4 KiB written and forced: p95 %.2f ms; ratio %.2f"
                  + " (medians %.2f and %.2f ms)",
              times,
              commit,
              write,
              commit / write,
              median(commits),
              median(writes));
        });
  }

  private static void write(FileChannel file, long at) {
    try {
      file.write(ByteBuffer.allocate(4096), 4096 * at);
      file.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double p95(double[] millis) {
    return sorted(millis)[(int) (0.95 * millis.length)];
  }

  private static double median(double[] millis) {
    return sorted(millis)[millis.length / 2];
  }

  private static double[] sorted(double[] millis) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    return sorted;
  }
}
