package org.fourfold.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleOutcome;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.exchange.schedule.JobShopFile;
import org.fourfold.exchange.schedule.TardinessFile;
import org.fourfold.solver.Cancellation;
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
}
