package org.fourfold.benchmark;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.exchange.folder.FolderFormat;
import org.fourfold.exchange.format.ImportResult.Imported;
import org.fourfold.optimisation.RangeTrial;

/** Every price and every range that the sample's plan shows, tried by solving again. */
final class RangesBenchmark implements Benchmark {
  private static final int SHOWN = 12;

  @Override
  public String name() {
    return "ranges";
  }

  @Override
  public String title() {
    return "Every price and range of the sample, solved again";
  }

  @Override
  public String run(Sizes sizes, Consumer<String> telling) {
    Department sample =
        ((Imported) new FolderFormat().read(Path.of("assets", "sample"))).workspace().department();
    RangeTrial trial =
        new RangeTrial(sample, PlanRequest.DEFAULT.withObjective(Objective.MOST_BENEFIT));
    StringBuilder table =
        new StringBuilder(
            "| what | ends tried | away from where they start | wrong | seconds |\n|---|---|---|---|---|\n");
    row("prices of limits", () -> trial.limits(trial.rows()), telling, table);
    row("prices of ceilings and floors", trial::bounds, telling, table);
    row("objective values", () -> trial.coefficients(trial.columns()), telling, table);
    row(
        "cost prices, a thousandth up and down",
        () -> trial.costPrices(trial.rows()),
        telling,
        table);
    return table
        + "\nWhole units held; each limit, bound or objective value put 0.99 of the way to each end of its range (half itself,\n"
        + "at least 8, where there is none) and solved again warm; right within 2e-7 of the objective. A cost price may not be\n"
        + "above what the move costs; the third column counts those that are just that.\n";
  }

  private static void row(
      String what,
      Supplier<RangeTrial.Tally> tries,
      Consumer<String> telling,
      StringBuilder table) {
    long start = System.nanoTime();
    RangeTrial.Tally tally = tries.get();
    String row =
        "| %s | %,d | %,d | %d | %s |"
            .formatted(
                what,
                tally.tried(),
                tally.telling(),
                tally.wrong().size(),
                Machine.figure((System.nanoTime() - start) * 1e-9));
    telling.accept(row);
    tally.wrong().stream().limit(SHOWN).forEach(telling);
    table.append(row).append('\n');
  }
}
