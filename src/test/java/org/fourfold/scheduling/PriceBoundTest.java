package org.fourfold.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fourfold.domain.schedule.Closure;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleOutcome;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleUnit;
import org.fourfold.exchange.schedule.TardinessFile;
import org.fourfold.solver.Cancellation;
import org.junit.jupiter.api.Test;

/** What no schedule can beat, against every schedule of small days and published values. */
class PriceBoundTest {
  private static final long MINUTE = ScheduleClock.MINUTE;

  /** Jobs of 20 minutes due at 20 on one unit: the k-th ends at 20 k, so k − 1 times 20 late. */
  @Test
  void jobsOfOneLengthAreBoundedToTheMinute() {
    List<Job> jobs = new ArrayList<>();
    for (int j = 0; j < 5; j++) {
      jobs.add(job(j, 0, 20, 20L, 1));
    }
    ScheduleProblem problem = problem(jobs, 1);
    ScheduleOutcome best = bounded(problem, ScheduleObjective.WEIGHTED_TARDINESS);
    assertThat(best.objective()).isEqualTo(20 + 40 + 60 + 80);
    assertThat(best.bound()).isEqualTo(200);
    assertThat(best.proven()).isTrue();
    ScheduleOutcome wait = bounded(problem, ScheduleObjective.MEAN_WAIT);
    assertThat(wait.bound()).isCloseTo(40, within(1e-9));
  }

  /** Every schedule of six jobs starts each, in some order, as early as it can. */
  @Test
  void noScheduleOfASmallDayIsBelow() {
    for (long seed = 1; seed <= 10; seed++) {
      Random random = new Random(seed);
      List<Job> jobs = new ArrayList<>();
      for (int j = 0; j < 6; j++) {
        int release = random.nextInt(60);
        long due = release + 10 + random.nextInt(60);
        jobs.add(job(j, release, 5 + random.nextInt(30), due, 1 + random.nextInt(5)));
      }
      ScheduleProblem free = problem(jobs, 1 + random.nextInt(2));
      ScheduleUnit hours = new ScheduleUnit("u", "", 0L, 200 * MINUTE, 5 * MINUTE);
      List<Closure> lunch = List.of(new Closure("", 50 * MINUTE, 70 * MINUTE, "lunch"));
      ScheduleProblem shut =
          new ScheduleProblem(jobs, List.of(hours), lunch, new ScheduleClock(false));
      for (ScheduleProblem problem : List.of(free, shut)) {
        for (ScheduleObjective objective :
            List.of(ScheduleObjective.WEIGHTED_TARDINESS, ScheduleObjective.MEAN_WAIT)) {
          double bound = bounded(problem, objective).bound();
          assertThat(bound).isLessThanOrEqualTo(best(problem, objective) + 1e-9);
        }
      }
    }
  }

  private static double best(ScheduleProblem problem, ScheduleObjective objective) {
    SearchModel model = new SearchModel(problem, objective);
    double[] best = {Double.MAX_VALUE};
    permute(
        new int[6],
        0,
        new boolean[6],
        order -> {
          double value =
              KpiCalculation.objective(
                  objective, KpiCalculation.of(problem, model.schedule(order)));
          best[0] = Math.min(best[0], value);
        });
    return best[0];
  }

  private static void permute(
      int[] order, int at, boolean[] used, java.util.function.Consumer<int[]> use) {
    if (at == order.length) {
      use.accept(order);
      return;
    }
    for (int j = 0; j < order.length; j++) {
      if (!used[j]) {
        used[j] = true;
        order[at] = j;
        permute(order, at + 1, used, use);
        used[j] = false;
      }
    }
  }

  /** Values of the OR-Library; the bound may end below, and not by much. */
  @Test
  void publishedValuesAreBoundedClosely() throws IOException {
    Path folder =
        Path.of(System.getProperty("fourfold.cases", "../shared/cases"), "weighted_tardiness");
    assumeTrue(Files.exists(folder), "skipped: the reference cases are not at hand: " + folder);
    List<String> known = Files.readAllLines(folder.resolve("wtopt40.txt"));
    for (int k : List.of(10, 17, 66)) {
      double value = Double.parseDouble(known.get(k - 1).strip());
      ScheduleProblem problem = TardinessFile.read(folder.resolve("wt40.txt"), k);
      double bound = bounded(problem, ScheduleObjective.WEIGHTED_TARDINESS).bound();
      assertThat(bound).isLessThanOrEqualTo(value).isGreaterThan(0.9 * value);
    }
  }

  /** The best rule against the raised bound, which is the same for all rules. */
  private static ScheduleOutcome bounded(ScheduleProblem problem, ScheduleObjective objective) {
    List<ScheduleOutcome> rules =
        new RuleComparison(problem, objective, new Cancellation()).run(MINUTE, 5, _ -> {});
    return rules.stream()
        .min(java.util.Comparator.comparingDouble(ScheduleOutcome::objective))
        .orElseThrow();
  }

  private static Job job(int j, long release, long duration, Long due, double weight) {
    Long end = due == null ? null : (Long) (due * MINUTE);
    return new Job(
        j + "", "", 1, release * MINUTE, duration * MINUTE, end, weight, 1, "", "", null);
  }

  private static ScheduleProblem problem(List<Job> jobs, int units) {
    return new ScheduleProblem(
        jobs, ScheduleProblem.servers(units), List.of(), new ScheduleClock(false));
  }
}
