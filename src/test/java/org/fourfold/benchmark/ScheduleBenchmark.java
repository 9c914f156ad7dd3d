package org.fourfold.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleOutcome;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.exchange.schedule.JobShopFile;
import org.fourfold.exchange.schedule.TardinessFile;
import org.fourfold.scheduling.ScheduleOptimiser;
import org.fourfold.scheduling.ScheduleRun;
import org.fourfold.scheduling.rule.DispatchRule;
import org.fourfold.scheduling.rule.DispatchRules;
import org.fourfold.solver.Cancellation;

/**
 * Every published job shop and weighted-tardiness instance at hand, and 100,000 jobs by each rule.
 */
final class ScheduleBenchmark implements Benchmark {
  private static final Duration SHOP = Duration.ofSeconds(60);
  private static final Duration SHORT = Duration.ofSeconds(10);
  private static final Duration TARDINESS = Duration.ofMillis(4900);

  /** A folder of further job shops in the format of the published ones, beside their best known. */
  private static final String OTHERS = System.getProperty("fourfold.shops", "");

  @Override
  public String name() {
    return "schedules";
  }

  @Override
  public String title() {
    return "Published schedules";
  }

  /** The further shops alone, each with {@link #SHORT} time. */
  static String others(Consumer<String> telling) throws IOException {
    if (OTHERS.isEmpty()) {
      return "Not measured: -Dfourfold.shops names no folder of job shops.\n";
    }
    return shortly(Path.of(OTHERS), telling);
  }

  @Override
  public String run(Sizes sizes, Consumer<String> telling) {
    Path cases = Path.of(System.getProperty("fourfold.cases", "../shared/cases"));
    StringBuilder text = new StringBuilder(rules(telling));
    if (!Files.isDirectory(cases)) {
      return text + "\nInstances not measured: the reference cases are not at hand.\n";
    }
    try {
      text.append(shops(cases.resolve("jobshop"), telling));
      text.append(tardiness(cases.resolve("weighted_tardiness"), telling));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** A search that is stopped where {@code enough} is reached, with the seconds to its best. */
  private record Searched(ScheduleOutcome outcome, double seconds) {

    static Searched of(
        ScheduleProblem problem, ScheduleObjective objective, Duration time, double enough) {
      Cancellation cancellation = new Cancellation();
      double[] best = {Double.MAX_VALUE, 0};
      ScheduleOutcome outcome =
          new ScheduleOptimiser(1)
              .improve(
                  problem,
                  objective,
                  time,
                  told -> {
                    if (told.objective() < best[0] - 1e-9) {
                      best[0] = told.objective();
                      best[1] = told.seconds();
                    }
                    if (best[0] <= enough) {
                      cancellation.request();
                    }
                  },
                  cancellation);
      return new Searched(outcome, best[1]);
    }
  }

  /** Fourteen days of arrivals that keep 50 units nine tenths busy. */
  private static String rules(Consumer<String> telling) {
    Random random = new Random(1);
    List<Job> jobs = new ArrayList<>();
    for (int j = 0; j < 100_000; j++) {
      long release = (long) (random.nextDouble() * 66_000) * ScheduleClock.MINUTE;
      long duration = (10 + random.nextInt(41)) * ScheduleClock.MINUTE;
      long due = release + duration + random.nextInt(240) * ScheduleClock.MINUTE;
      int urgency = 1 + random.nextInt(4);
      jobs.add(
          new Job(
              j + "", "", 1, release, duration, due, 1 + random.nextInt(9), urgency, "", "", null));
    }
    ScheduleProblem problem =
        new ScheduleProblem(jobs, ScheduleProblem.servers(50), List.of(), new ScheduleClock(false));
    StringBuilder table = new StringBuilder("| 100,000 jobs on 50 units | seconds |\n|---|---|\n");
    for (int warm = 0; warm < 2; warm++) {
      for (DispatchRule rule : DispatchRules.all(DispatchRules.USUAL_AGEING)) {
        ScheduleOutcome outcome = ScheduleRun.of(problem, rule, ScheduleObjective.MEAN_WAIT);
        if (warm == 1) {
          String row =
              "| %s | %s |".formatted(rule.rule().code(), Machine.figure(outcome.seconds()));
          telling.accept(row);
          table.append(row).append('\n');
        }
      }
    }
    return table.toString();
  }

  private static String shops(Path folder, Consumer<String> telling) throws IOException {
    StringBuilder table =
        new StringBuilder(
            "\n| job shop | known | found | bound | best found after, s | seconds | in 10 s |\n"
                + "|---|---|---|---|---|---|---|\n");
    List<String> lines = Files.readAllLines(folder.resolve("expected.csv"));
    double gap = 0;
    double shortGap = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      double known = Double.parseDouble(cells[2]);
      ScheduleProblem shop = JobShopFile.read(folder.resolve(cells[0]));
      Searched found = Searched.of(shop, ScheduleObjective.MAKESPAN, SHOP, 0);
      Searched soon = Searched.of(shop, ScheduleObjective.MAKESPAN, SHORT, known);
      gap += found.outcome().objective() / known - 1;
      shortGap += soon.outcome().objective() / known - 1;
      String row =
          String.format(
              Locale.ROOT,
              "| %s | %.0f | %.0f | %.0f | %s | %s | %.0f |",
              cells[0],
              known,
              found.outcome().objective(),
              found.outcome().bound(),
              Machine.figure(found.seconds()),
              Machine.figure(found.outcome().seconds()),
              soon.outcome().objective());
      telling.accept(row);
      table.append(row).append('\n');
    }
    int count = lines.size() - 1;
    return table
        + mean("Job shops, 60 s each", gap / count, telling)
        + mean("The same shops, 10 s each", shortGap / count, telling);
  }

  private static String shortly(Path folder, Consumer<String> telling) throws IOException {
    StringBuilder table =
        new StringBuilder(
            "| job shop | known | found | gap, % | bound | best found after, s | seconds |\n"
                + "|---|---|---|---|---|---|---|\n");
    List<String> lines = Files.readAllLines(folder.resolve("expected.csv"));
    double gap = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      double known = Double.parseDouble(cells[2]);
      ScheduleProblem shop = JobShopFile.read(folder.resolve(cells[0]));
      Searched found = Searched.of(shop, ScheduleObjective.MAKESPAN, SHORT, known);
      double above = found.outcome().objective() / known - 1;
      gap += above;
      String row =
          String.format(
              Locale.ROOT,
              "| %s | %.0f | %.0f | %.2f | %.0f | %s | %s |",
              cells[0],
              known,
              found.outcome().objective(),
              100 * above,
              found.outcome().bound(),
              Machine.figure(found.seconds()),
              Machine.figure(found.outcome().seconds()));
      telling.accept(row);
      table.append(row).append('\n');
    }
    return table + mean("Other job shops, 10 s each", gap / (lines.size() - 1), telling);
  }

  private static String tardiness(Path folder, Consumer<String> telling) throws IOException {
    List<String> known = Files.readAllLines(folder.resolve("wtopt40.txt"));
    double gap = 0;
    double longest = 0;
    double total = 0;
    int reached = 0;
    StringBuilder table = new StringBuilder("\n| wt40 | known | found | s |");
    table.append("\n|---|---|---|---|\n");
    for (int k = 1; k <= 125; k++) {
      double best = Double.parseDouble(known.get(k - 1).strip());
      ScheduleProblem problem = TardinessFile.read(folder.resolve("wt40.txt"), k);
      Searched found = Searched.of(problem, ScheduleObjective.WEIGHTED_TARDINESS, TARDINESS, best);
      double value = found.outcome().objective();
      gap += (value - best) / Math.max(1, best);
      reached += value <= best + 1e-9 ? 1 : 0;
      longest = Math.max(longest, found.outcome().seconds());
      total += found.outcome().seconds();
      String row =
          String.format(
              Locale.ROOT,
              "| #%d | %.0f | %.0f | %s |",
              k,
              best,
              value,
              Machine.figure(found.outcome().seconds()));
      telling.accept(row);
      table.append(row).append('\n');
    }
    String words =
        String.format(
            Locale.ROOT,
            "%nwt40, at most 4.9 s each and stopped at the best known value: %d of 125 reached, %s s"
                + " together, the longest %s s.%n",
            reached,
            Machine.figure(total),
            Machine.figure(longest));
    return table + words + mean("wt40", gap / 125, telling);
  }

  private static String mean(String what, double gap, Consumer<String> telling) {
    String text =
        String.format(Locale.ROOT, "%n%s: mean gap to the best known %.4f %%.%n", what, 100 * gap);
    telling.accept(text);
    return text;
  }
}
