package org.fourfold.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.fourfold.domain.selection.SelectionMethod;
import org.fourfold.domain.selection.SelectionOutcome;
import org.fourfold.domain.selection.SelectionProblem;
import org.fourfold.exchange.selection.MultiKnapsackFile;
import org.fourfold.selection.SearchLimit;
import org.fourfold.selection.Selectors;
import org.fourfold.solver.AutoSolver;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.PublishedKnapsacks;

/**
 * Thirty knapsacks of 100 items and five limits, a minute each: P. C. Chu and J. E. Beasley, A
 * genetic algorithm for the multidimensional knapsack problem, Journal of Heuristics 4, 1998, as
 * the OR-Library holds them with the best value known then.
 */
final class KnapsackBenchmark implements Benchmark {
  private static final int INSTANCES = 30;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Override
  public String name() {
    return "knapsacks";
  }

  @Override
  public String title() {
    return "Knapsacks of five limits, a minute each";
  }

  @Override
  public String run(Sizes sizes, Consumer<String> telling) {
    Path cases = Path.of(System.getProperty("fourfold.cases", "../shared/cases"));
    Path file = cases.resolve("mknap").resolve("mknapcb1.txt");
    if (!Files.exists(file)) {
      return "Not measured: the reference cases are not at hand.\n";
    }
    try {
      return table(file, telling);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String table(Path file, Consumer<String> telling) throws IOException {
    StringBuilder table =
        new StringBuilder("| mknapcb1 | known | ours | gap % | seconds |\n|---|---|---|---|---|\n");
    double total = 0;
    int reached = 0;
    int proven = 0;
    for (int k = 1; k <= INSTANCES; k++) {
      double known = PublishedKnapsacks.read(file).get(k - 1).best();
      SelectionProblem problem = MultiKnapsackFile.read(file, k);
      SelectionOutcome found =
          Selectors.of(SelectionMethod.MILP, new AutoSolver())
              .select(problem, SearchLimit.of(PATIENCE, new Cancellation()));
      total += found.seconds();
      reached += found.objective() >= known ? 1 : 0;
      proven += found.proven() ? 1 : 0;
      String row =
          String.format(
              Locale.ROOT,
              "| #%d | %.0f | %.0f | %s | %s |",
              k,
              known,
              found.objective(),
              found.proven() ? "proven" : String.format(Locale.ROOT, "%.4f", 100 * found.gap()),
              Machine.figure(found.seconds()));
      telling.accept(row);
      table.append(row).append('\n');
    }
    return table
        + "\n%d of %d reach the known value, %d proven optimal, %s s together; `milp`, wall-clock.\n"
            .formatted(reached, INSTANCES, proven, Machine.figure(total));
  }
}
