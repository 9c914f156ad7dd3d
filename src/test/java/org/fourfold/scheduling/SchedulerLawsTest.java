package org.fourfold.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.Closure;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleCheck;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleOutcome;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleStability;
import org.fourfold.domain.schedule.ScheduleUnit;
import org.fourfold.scheduling.rule.DispatchRule;
import org.fourfold.scheduling.rule.DispatchRules;
import org.fourfold.solver.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SchedulerLawsTest {
  private static final long MINUTE = ScheduleClock.MINUTE;

  /** Jobs of two kinds on units with hours, turnaround, closures and pins. */
  private static ScheduleProblem random(long seed, int jobs) {
    Random random = new Random(seed);
    List<ScheduleUnit> units = new ArrayList<>();
    for (int u = 0; u < 3; u++) {
      boolean always = random.nextBoolean();
      units.add(
          new ScheduleUnit(
              "u" + u,
              u == 2 ? "ct" : "room",
              always ? null : (Long) (480 * MINUTE),
              always ? null : (Long) (960 * MINUTE),
              random.nextInt(2) * 10 * MINUTE));
    }
    List<Job> all = new ArrayList<>();
    for (int j = 0; j < jobs; j++) {
      long release = random.nextInt(600) * MINUTE;
      long duration = (5 + random.nextInt(60)) * MINUTE;
      String needs = List.of("", "room", "ct").get(random.nextInt(3));
      Long due = random.nextInt(4) == 0 ? null : (Long) (release + 2 * duration);
      all.add(
          new Job(
              "j" + j,
              "",
              1,
              release,
              duration,
              due,
              1 + random.nextInt(5),
              1 + random.nextInt(3),
              needs,
              "",
              null));
    }
    all.add(new Job("pin", "", 1, 0, 30 * MINUTE, null, 1, 1, "", "u0", 600 * MINUTE));
    List<Closure> closures =
        List.of(
            new Closure("", 720 * MINUTE, 750 * MINUTE, "lunch"),
            new Closure("u1", 0, 1440 * MINUTE, "service"));
    return new ScheduleProblem(all, units, closures, new ScheduleClock(false));
  }

  @Test
  void schedulesKeepEveryLimit() {
    for (long seed = 1; seed <= 40; seed++) {
      ScheduleProblem problem = random(seed, 25);
      assertThat(ScheduleCheck.of(problem)).isEmpty();
      for (DispatchRule rule : DispatchRules.all(DispatchRules.USUAL_AGEING)) {
        keepsLimits(problem, Scheduler.schedule(problem, rule));
      }
    }
  }

  @Test
  void improvedSchedulesKeepThemTooAndAreNoWorse() {
    for (long seed = 1; seed <= 3; seed++) {
      ScheduleProblem problem = random(seed, 12);
      for (ScheduleObjective objective : ScheduleObjective.values()) {
        ScheduleOutcome improved =
            new ScheduleOptimiser(1)
                .improve(problem, objective, Duration.ofMillis(700), _ -> {}, new Cancellation());
        keepsLimits(problem, improved.assignments());
        assertThat(improved.bound()).isLessThanOrEqualTo(improved.objective());
        for (DispatchRule rule : DispatchRules.all(DispatchRules.USUAL_AGEING)) {
          double byRule = ScheduleRun.of(problem, rule, objective).objective();
          assertThat(improved.objective()).isLessThanOrEqualTo(byRule + 1e-9);
          assertThat(improved.bound()).isLessThanOrEqualTo(byRule + 1e-9);
        }
      }
    }
  }

  private static void keepsLimits(ScheduleProblem problem, List<Assignment> assignments) {
    assertThat(assignments).hasSameSizeAs(problem.jobs());
    Map<String, Job> jobs = new HashMap<>();
    problem.jobs().forEach(j -> jobs.put(j.job(), j));
    Map<String, ScheduleUnit> units = new HashMap<>();
    problem.units().forEach(u -> units.put(u.unit(), u));
    for (Assignment a : assignments) {
      Job job = jobs.remove(a.job());
      ScheduleUnit unit = units.get(a.unit());
      assertThat(a.end() - a.start()).isEqualTo(job.duration());
      assertThat(a.start()).isGreaterThanOrEqualTo(job.release());
      assertThat(unit.takes(job)).isTrue();
      if (job.pinStart() != null) {
        assertThat(a.start()).isEqualTo(job.pinStart());
        continue;
      }
      if (unit.open() != null) {
        long from = Math.floorMod(a.start(), ScheduleUnit.DAY);
        assertThat(from).isGreaterThanOrEqualTo(unit.open());
        assertThat(from + job.duration()).isLessThanOrEqualTo(unit.close());
      }
      for (Closure closure : problem.closures()) {
        if (closure.unit().isEmpty() || closure.unit().equals(a.unit())) {
          assertThat(a.end() <= closure.start() || a.start() >= closure.end()).isTrue();
        }
      }
    }
    for (Assignment a : assignments) {
      for (Assignment b : assignments) {
        if (a != b && a.unit().equals(b.unit()) && a.start() <= b.start()) {
          long turnaround = units.get(a.unit()).turnaround();
          assertThat(a.end() + turnaround).isLessThanOrEqualTo(b.start());
        }
      }
    }
  }

  /** Six jobs on one unit: all 720 orders. */
  @Test
  void searchFindsTheBestOrder() {
    for (long seed = 1; seed <= 5; seed++) {
      Random random = new Random(seed);
      List<Job> jobs = new ArrayList<>();
      for (int j = 0; j < 6; j++) {
        long release = random.nextInt(60) * MINUTE;
        long duration = (1 + random.nextInt(40)) * MINUTE;
        long due = release + random.nextInt(100) * MINUTE;
        jobs.add(
            new Job(j + "", "", 1, release, duration, due, 1 + random.nextInt(9), 1, "", "", null));
      }
      ScheduleProblem problem =
          new ScheduleProblem(
              jobs, ScheduleProblem.servers(1), List.of(), new ScheduleClock(false));
      ScheduleOutcome found =
          new ScheduleOptimiser(1)
              .improve(
                  problem,
                  ScheduleObjective.WEIGHTED_TARDINESS,
                  Duration.ofMillis(200),
                  _ -> {},
                  new Cancellation());
      assertThat(found.objective())
          .isCloseTo(best(jobs, new boolean[6], Long.MIN_VALUE), within(1e-9));
    }
  }

  private static double best(List<Job> jobs, boolean[] laid, long now) {
    double best = Double.POSITIVE_INFINITY;
    for (int j = 0; j < laid.length; j++) {
      if (!laid[j]) {
        laid[j] = true;
        Job job = jobs.get(j);
        long end = Math.max(now, job.release()) + job.duration();
        double late = job.weight() * Math.max(0, ScheduleClock.minutes(end - job.due()));
        best = Math.min(best, late + best(jobs, laid, end));
        laid[j] = false;
      }
    }
    return best == Double.POSITIVE_INFINITY ? 0 : best;
  }

  @Test
  void stabilityCountsWhatChanges() {
    List<Assignment> before =
        List.of(new Assignment("a", 1, "u", 0, 10), new Assignment("b", 1, "u", 10, 20));
    List<Assignment> after =
        List.of(
            new Assignment("a", 1, "v", 0, 10),
            new Assignment("b", 1, "u", 10 + 4 * MINUTE, 20 + 4 * MINUTE),
            new Assignment("c", 1, "u", 0, 10));
    assertThat(ScheduleStability.between(before, after)).isEqualTo(new ScheduleStability(1, 1, 2));
  }
}
