package org.fourfold.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.fourfold.exchange.ImportFuzz;
import org.fourfold.exchange.folder.FlippedArchive;
import org.fourfold.store.StoreCampaigns;

/**
 * The long trials behind {@code src/docs/reliability.md}: {@code mvn -q test-compile
 * exec:exec@reliability -Dcampaign=kills -Dtimes=1000 -Dseed=0}. Prints what came of it, or ends
 * with an error at the first thing lost, opened or missed.
 */
public final class ReliabilityRun {
  private ReliabilityRun() {}

  public static void main(String[] args) throws Exception {
    int times = Integer.parseInt(args[1]);
    long seed = Long.parseLong(args[2]);
    long began = System.nanoTime();
    String found =
        switch (args[0]) {
          case "kills" -> StoreCampaigns.kills(times, seed);
          case "power" -> StoreCampaigns.powerCuts(times, seed);
          case "full" -> StoreCampaigns.fullDisks(times);
          case "commits" -> StoreCampaigns.durableCommits(times);
          case "flips" -> inFolder(folder -> FlippedArchive.campaign(folder, times, seed));
          case "imports" -> inFolder(folder -> new ImportFuzz(folder, seed).campaign(times));
          default ->
              throw new IllegalArgumentException("kills, power, full, commits, flips or imports");
        };
    System.out.printf("%s: %s (%.0f s)%n", args[0], found, (System.nanoTime() - began) / 1e9);
  }

  private interface Trial {
    String in(Path folder) throws Exception;
  }

  private static String inFolder(Trial trial) throws Exception {
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
}
