package org.fourfold.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.fourfold.costsharing.CooperativeGame;
import org.fourfold.costsharing.FairShares;
import org.fourfold.costsharing.GameReading;
import org.fourfold.costsharing.SharingRules;
import org.fourfold.domain.finance.LotDemand;
import org.fourfold.domain.finance.LotLimits;
import org.fourfold.domain.sharing.GameKind;
import org.fourfold.domain.sharing.SharingOutcome;
import org.fourfold.finance.LotSizing;
import org.fourfold.solver.Cancellation;

/** Shares of many players from the rows of their game, and orders over many periods. */
final class FinanceBenchmark implements Benchmark {
  private static final int ROUNDS = 3;

  @Override
  public String name() {
    return "finance";
  }

  @Override
  public String title() {
    return "Fair shares and orders";
  }

  @Override
  public String run(Sizes sizes, Consumer<String> telling) {
    StringBuilder table =
        new StringBuilder("| what | asked for | first | third time |\n|---|---|---|---|\n");
    row(table, telling, "Shapley value, 20 players", 2, () -> shares("shapley", 20));
    row(table, telling, "nucleolus with its proof, 10 players", 5, () -> shares("nucleolus", 10));
    row(table, telling, "orders over 10,000 periods with runner-up", 1, FinanceBenchmark::orders);
    return table
        + "\nWall-clock seconds in one process, others at work on the machine; games from their rows (1,048,575 for 20 players),"
        + " with the core check and reasons.\n";
  }

  private static void row(
      StringBuilder table, Consumer<String> telling, String what, int asked, Runnable work) {
    double[] seconds = new double[ROUNDS];
    for (int k = 0; k < ROUNDS; k++) {
      long start = System.nanoTime();
      work.run();
      seconds[k] = (System.nanoTime() - start) * 1e-9;
    }
    String row =
        "| %s | %d s | %s s | %s s |"
            .formatted(
                what, asked, Machine.figure(seconds[0]), Machine.figure(seconds[ROUNDS - 1]));
    telling.accept(row);
    table.append(row).append('\n');
  }

  private static void shares(String rule, int players) {
    SplittableRandom random = new SplittableRandom(7);
    int[] weight = random.ints(players, 1, 100).toArray();
    GameReading reading = new GameReading("");
    for (int s = 1; s < 1 << players; s++) {
      StringBuilder name = new StringBuilder();
      long sum = 0;
      for (int i = 0; i < players; i++) {
        if ((s >> i & 1) == 1) {
          name.append(name.isEmpty() ? "" : "+").append("Department ").append(i);
          sum += weight[i];
        }
      }
      reading.add(s, name.toString(), String.valueOf(sum * sum + random.nextInt(100)));
    }
    CooperativeGame game = reading.game(GameKind.SAVINGS);
    SharingOutcome outcome =
        FairShares.of(game, SharingRules.named(rule).orElseThrow(), new Cancellation());
    double sum = outcome.shares().stream().mapToDouble(s -> s.value()).sum();
    if (Math.abs(sum - outcome.together()) > 1e-6 * outcome.together()
        || Boolean.FALSE.equals(outcome.verified())) {
      throw new IllegalStateException("the shares do not add up or are not proven");
    }
  }

  private static void orders() {
    SplittableRandom random = new SplittableRandom(8);
    List<LotDemand> demand = new ArrayList<>();
    for (int t = 0; t < 10_000; t++) {
      demand.add(
          new LotDemand(
              "p" + t,
              BigDecimal.valueOf(random.nextInt(200)),
              BigDecimal.valueOf(100 + random.nextInt(1900)),
              BigDecimal.valueOf(1 + random.nextInt(3))));
    }
    new LotSizing(demand, BigDecimal.ZERO, BigDecimal.ZERO, LotLimits.NONE).plan();
  }
}
