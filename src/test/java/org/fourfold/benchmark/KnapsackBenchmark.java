package org.fourfold.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.fourfold.solver.AutoSolver;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.PublishedKnapsacks;
import org.fourfold.solver.SolveOptions;

/**
 * Thirty knapsacks of 100 items and five limits, proven to the last unit: P. C. Chu and J. E.
 * Beasley, A genetic algorithm for the multidimensional knapsack problem, Journal of Heuristics 4,
 * 1998, as the OR-Library holds them with the best value known then.
 */
final class KnapsackBenchmark implements Benchmark {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @Override
  public String name() {
    return "knapsacks";
  }

  @Override
  public String title() {
    return "Knapsacks of five limits, proven";
  }

  @Override
  public String run(Sizes sizes, Consumer<String> telling) {
    Path cases = Path.of(System.getProperty("fourfold.cases", "../shared/cases"));
    Path file = cases.resolve("mknap").resolve("mknapcb1.txt");
    if (!Files.exists(file)) {
      return "Not measured: the reference cases are not at hand.\n";
    }
    try {
      return table(PublishedKnapsacks.read(file), telling);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String table(List<PublishedKnapsacks.Instance> all, Consumer<String> telling) {
    StringBuilder table =
        new StringBuilder("| mknapcb1 | known | ours | seconds |\n|---|---|---|---|\n");
    double total = 0;
    int proven = 0;
    for (int k = 0; k < all.size(); k++) {
      long start = System.nanoTime();
      LpResult result =
          new AutoSolver()
              .solve(all.get(k).program(), new SolveOptions(PATIENCE, 0, 1, false, false));
      double seconds = (System.nanoTime() - start) * 1e-9;
      total += seconds;
      proven += result instanceof LpResult.Optimal ? 1 : 0;
      String row = row(k + 1, all.get(k).best(), result, seconds);
      telling.accept(row);
      table.append(row).append('\n');
    }
    return table
        + "\n%d of %d proven optimal, %s s together; wall-clock, a gap of 0 within %d s each.\n"
            .formatted(proven, all.size(), Machine.figure(total), PATIENCE.toSeconds());
  }

  private static String row(int number, double known, LpResult result, double seconds) {
    String value =
        result.found().map(s -> String.format(Locale.ROOT, "%.0f", s.objective())).orElse("–");
    return "| #%d | %.0f | %s %s | %s |"
        .formatted(
            number,
            known,
            result.getClass().getSimpleName().toLowerCase(Locale.ROOT),
            value,
            Machine.figure(seconds));
  }
}
