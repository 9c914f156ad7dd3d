package org.fourfold.scheduling.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleUnit;
import org.fourfold.exchange.schedule.JobShopFile;
import org.fourfold.scheduling.Scheduler;
import org.fourfold.scheduling.rule.FirstComeRule;
import org.junit.jupiter.api.Test;

/** Tabu search and path relinking against every order of small shops, and on published ones. */
class ShopSearchTest {
  private static final long MINUTE = ScheduleClock.MINUTE;

  /** Three jobs on three units, each unit with a turnaround, some released later. */
  private static ScheduleProblem small(long seed) {
    Random random = new Random(seed);
    List<Job> jobs = new ArrayList<>();
    for (int j = 0; j < 3; j++) {
      long release = random.nextInt(20) * MINUTE;
      List<String> way = new ArrayList<>(List.of("0", "1", "2"));
      Collections.shuffle(way, random);
      for (int k = 1; k <= 3; k++) {
        long duration = random.nextInt(30) * MINUTE;
        jobs.add(new Job(j + "", "", k, release, duration, null, 1, 1, way.get(k - 1), "", null));
      }
    }
    List<ScheduleUnit> units = new ArrayList<>();
    for (int u = 0; u < 3; u++) {
      units.add(new ScheduleUnit(u + "", u + "", null, null, random.nextInt(4) * MINUTE));
    }
    return new ScheduleProblem(jobs, units, List.of(), new ScheduleClock(false));
  }

  @Test
  void everyOrderOfASmallShopIsNoShorter() {
    for (long seed = 1; seed <= 30; seed++) {
      ScheduleProblem problem = small(seed);
      JobShop shop = JobShop.of(problem).orElseThrow();
      long least = shortest(shop, new int[9], 0, new int[3]);
      long bound = OneUnitBound.of(shop);
      assertThat(bound).isLessThanOrEqualTo(least);
      assertThat(makespan(problem, searched(problem, shop, least))).isEqualTo(least);
    }
  }

  /** Each sequence of jobs is a schedule: the shortest of all 1,680. */
  private static long shortest(JobShop shop, int[] order, int at, int[] next) {
    if (at == order.length) {
      ShopOrders orders = new ShopOrders(shop);
      orders.lay(order);
      return orders.end - shop.firstRelease();
    }
    long least = Long.MAX_VALUE;
    for (int j = 0; j < next.length; j++) {
      if (next[j] < 3) {
        order[at] = 3 * j + next[j]++;
        least = Math.min(least, shortest(shop, order, at + 1, next));
        next[j]--;
      }
    }
    return least;
  }

  /** Searched until it is as short as asked for, or many rounds bring nothing. */
  private static List<Assignment> searched(ScheduleProblem problem, JobShop shop, long enough) {
    List<Assignment> start = Scheduler.schedule(problem, new FirstComeRule());
    return new ShopSearch(shop, start, enough, 5, 9, () -> false, _ -> {}).run();
  }

  private static long makespan(ScheduleProblem problem, List<Assignment> schedule) {
    Map<String, Assignment> laid = new HashMap<>();
    schedule.forEach(a -> laid.put(a.job() + " " + a.operation(), a));
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (Job job : problem.jobs()) {
      Assignment a = laid.get(job.job() + " " + job.operation());
      Assignment before = laid.get(job.job() + " " + (job.operation() - 1));
      assertThat(a.start()).isGreaterThanOrEqualTo(before == null ? job.release() : before.end());
      assertThat(a.end() - a.start()).isEqualTo(job.duration());
      first = Math.min(first, job.release());
      last = Math.max(last, a.end());
    }
    for (Assignment a : schedule) {
      for (Assignment b : schedule) {
        if (a != b && a.unit().equals(b.unit())) {
          assertThat(a.end() <= b.start() || b.end() <= a.start()).isTrue();
        }
      }
    }
    return last - first;
  }

  @Test
  void publishedShopsReachTheirOptimum() throws IOException {
    Path folder = Path.of(System.getProperty("fourfold.cases", "../shared/cases"), "jobshop");
    assumeTrue(Files.exists(folder), "skipped: the reference cases are not at hand: " + folder);
    for (var known : Map.of("ft06", 55, "la02", 655, "la10", 958, "la16", 945).entrySet()) {
      ScheduleProblem problem = JobShopFile.read(folder.resolve(known.getKey()));
      JobShop shop = JobShop.of(problem).orElseThrow();
      List<Assignment> start = Scheduler.schedule(problem, new FirstComeRule());
      long optimum = known.getValue() * MINUTE;
      List<Assignment> found =
          new ShopSearch(shop, start, optimum, 1, 40, () -> false, _ -> {}).run();
      assertThat(makespan(problem, found)).isEqualTo(optimum);
    }
  }

  @Test
  void theSameSeedGoesTheSameWay() {
    ScheduleProblem problem = small(7);
    JobShop shop = JobShop.of(problem).orElseThrow();
    assertThat(searched(problem, shop, 0)).isEqualTo(searched(problem, shop, 0));
  }

  /** Jobs that come back to a unit they were on, which the neighbourhood must not turn round. */
  @Test
  void jobsMayComeBackToAUnit() {
    List<Job> jobs = new ArrayList<>();
    for (int j = 0; j < 4; j++) {
      for (int k = 1; k <= 3; k++) {
        String unit = k == 2 ? "1" : "0";
        jobs.add(new Job(j + "", "", k, 0, (3 + j + k) * MINUTE, null, 1, 1, unit, "", null));
      }
    }
    List<ScheduleUnit> units =
        List.of(
            new ScheduleUnit("0", "0", null, null, 0), new ScheduleUnit("1", "1", null, null, 0));
    ScheduleProblem problem = new ScheduleProblem(jobs, units, List.of(), new ScheduleClock(false));
    JobShop shop = JobShop.of(problem).orElseThrow();
    assertThat(makespan(problem, searched(problem, shop, 0)))
        .isGreaterThanOrEqualTo(OneUnitBound.of(shop));
  }
}
