package org.fourfold.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleOutcome;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.exchange.schedule.JobShopFile;
import org.fourfold.exchange.schedule.TardinessFile;
import org.fourfold.solver.Cancellation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Job shops of Fisher and Thompson and of Lawrence; weighted tardiness of the OR-Library. */
class PublishedSchedulesTest {
  private static Path cases(String folder) {
    Path path = Path.of(System.getProperty("fourfold.cases", "../shared/cases"), folder);
    assumeTrue(Files.exists(path), "skipped: the reference cases are not at hand: " + path);
    return path;
  }

  private static ScheduleOutcome improve(
      ScheduleProblem problem, ScheduleObjective objective, double seconds) {
    Duration time = Duration.ofMillis((long) (1000 * seconds));
    return new ScheduleOptimiser(1).improve(problem, objective, time, _ -> {}, new Cancellation());
  }

  @Test
  void aSmallJobShopIsProven() throws IOException {
    assumeTrue(CpSatLibrary.loaded(), "skipped: CP-SAT does not load here");
    ScheduleProblem shop = JobShopFile.read(cases("jobshop").resolve("ft06"));
    ScheduleOutcome outcome = improve(shop, ScheduleObjective.MAKESPAN, 30);
    assertThat(outcome.objective()).isEqualTo(55);
    assertThat(outcome.proven()).isTrue();
  }

  @Test
  void anEasyTardinessInstanceIsSolved() throws IOException {
    Path folder = cases("weighted_tardiness");
    ScheduleProblem problem = TardinessFile.read(folder.resolve("wt40.txt"), 1);
    ScheduleOutcome outcome = improve(problem, ScheduleObjective.WEIGHTED_TARDINESS, 1);
    assertThat(outcome.objective()).isEqualTo(913);
  }

  /**
   * One long command: {@code mvn test -Dtest=PublishedSchedulesTest -DexcludedGroups=
   * -Dgroups=long}.
   */
  @Test
  @Tag("long")
  void everyJobShop() throws IOException {
    Path folder = cases("jobshop");
    List<String> lines = Files.readAllLines(folder.resolve("expected.csv"));
    double gap = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      double best = Double.parseDouble(cells[2]);
      ScheduleProblem shop = JobShopFile.read(folder.resolve(cells[0]));
      ScheduleOutcome outcome = improve(shop, ScheduleObjective.MAKESPAN, 60);
      gap += outcome.objective() / best - 1;
      report(cells[0], best, outcome);
    }
    report("job shops: mean gap %.4f %%%n", 100 * gap / (lines.size() - 1));
    assertThat(gap).isZero();
  }

  @Test
  @Tag("long")
  void everyTardinessInstance() throws IOException {
    Path folder = cases("weighted_tardiness");
    List<String> lines = Files.readAllLines(folder.resolve("wtopt40.txt"));
    double gap = 0;
    int hits = 0;
    for (int k = 1; k <= 125; k++) {
      double best = Double.parseDouble(lines.get(k - 1).strip());
      ScheduleProblem problem = TardinessFile.read(folder.resolve("wt40.txt"), k);
      double seconds = Double.parseDouble(System.getProperty("fourfold.seconds", "4.9"));
      ScheduleOutcome outcome = improve(problem, ScheduleObjective.WEIGHTED_TARDINESS, seconds);
      gap += (outcome.objective() - best) / Math.max(1, best);
      hits += outcome.objective() <= best + 1e-9 ? 1 : 0;
      if (outcome.objective() > best + 1e-9) {
        report("wt40 " + k, best, outcome);
      }
    }
    report("wt40: %d of 125 best known, mean gap %.6f %%%n", hits, 100 * gap / 125);
    assertThat(hits).isEqualTo(125);
  }

  private static void report(String name, double best, ScheduleOutcome outcome) {
    report(
        "%s best known %.0f found %.0f bound %.0f in %.1f s%n",
        name, best, outcome.objective(), outcome.bound(), outcome.seconds());
  }

  private static void report(String form, Object... arguments) {
    System.out.printf(java.util.Locale.ROOT, form, arguments);
  }
}
