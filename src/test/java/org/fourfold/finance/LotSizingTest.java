package org.fourfold.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.fourfold.domain.finance.LotDemand;
import org.fourfold.domain.finance.LotLimits;
import org.fourfold.domain.finance.LotPlan;
import org.fourfold.domain.measure.Fault;
import org.junit.jupiter.api.Test;

class LotSizingTest {
  private static final BigDecimal ZERO = BigDecimal.ZERO;

  /** Hillier and Lieberman's airplanes, and a plan of four periods, as published. */
  @Test
  void publishedCases() throws IOException {
    Path folder = Path.of(System.getProperty("fourfold.cases", "../shared/cases"));
    Path file = folder.resolve("lotsizing/expected.json");
    assumeTrue(Files.exists(file), "skipped: the reference cases are not at hand: " + file);
    JsonNode cases = JsonMapper.builder().build().readTree(file.toFile()).path("wagner_whitin");
    assertThat(cases).hasSize(2);
    for (JsonNode one : cases) {
      List<LotDemand> rows = new ArrayList<>();
      for (JsonNode demand : one.path("demand")) {
        rows.add(row(rows.size() + 1, new BigDecimal(demand.asText())));
      }
      BigDecimal setup = new BigDecimal(one.path("setup").asText());
      BigDecimal holding = new BigDecimal(one.path("holding_per_unit_period").asText());
      LotPlan plan = new LotSizing(rows, setup, holding, LotLimits.NONE).plan();
      assertThat(plan.cost()).isEqualByComparingTo(one.path("optimal_cost").asText());
      if (one.has("orders")) {
        List<String> expected = new ArrayList<>();
        one.path("orders")
            .forEach(o -> expected.add(o.path(0).asText() + ":" + o.path(1).asText()));
        assertThat(plan.orders())
            .extracting(o -> o.period() + ":" + o.quantity())
            .isEqualTo(expected);
      } else {
        assertThat(plan.runnerUp().cost())
            .as("two plans are best")
            .isEqualByComparingTo(plan.cost());
      }
    }
  }

  private static LotDemand row(int period, BigDecimal demand) {
    return new LotDemand(String.valueOf(period), demand, null, null);
  }

  @Test
  void agreesWithTryingEveryQuantity() {
    SplittableRandom random = new SplittableRandom(3);
    int impossible = 0;
    for (int k = 0; k < 250; k++) {
      List<LotDemand> rows = new ArrayList<>();
      int n = random.nextInt(1, 5);
      for (int t = 1; t <= n; t++) {
        rows.add(
            new LotDemand(
                "" + t,
                BigDecimal.valueOf(random.nextInt(0, 4)),
                BigDecimal.valueOf(random.nextInt(0, 9)),
                BigDecimal.valueOf(random.nextInt(0, 4), 1)));
      }
      LotLimits limits = limits(random, k);
      TreeMap<Integer, BigDecimal> cheapest = new TreeMap<>();
      enumerate(rows, limits, 0, 0, 0, ZERO, cheapest);
      if (cheapest.isEmpty()) {
        impossible++;
        assertThatThrownBy(() -> new LotSizing(rows, ZERO, ZERO, limits).plan())
            .isInstanceOfSatisfying(FinanceRefused.class, e -> assertThat(e.noPlan()).isTrue());
        continue;
      }
      LotPlan plan = new LotSizing(rows, ZERO, ZERO, limits).plan();
      BigDecimal best = cheapest.values().stream().min(BigDecimal::compareTo).orElseThrow();
      assertThat(plan.cost()).as("%s %s", rows, limits).isEqualByComparingTo(best);
      if (BigDecimal.ONE.equals(limits.pack())) {
        LotLimits any = new LotLimits(limits.shelfLife(), null, limits.minimum(), limits.storage());
        assertThat(new LotSizing(rows, ZERO, ZERO, any).plan().cost()).isEqualByComparingTo(best);
      }
      int ordered = plan.orders().stream().mapToInt(o -> 1 << Integer.parseInt(o.period())).sum();
      cheapest.remove(ordered);
      BigDecimal second = cheapest.values().stream().min(BigDecimal::compareTo).orElse(null);
      if (second == null) {
        assertThat(plan.runnerUp()).isNull();
      } else {
        assertThat(plan.runnerUp().cost()).as("%s %s", rows, limits).isEqualByComparingTo(second);
      }
      for (var order : plan.orders()) {
        int bit = 1 << Integer.parseInt(order.period());
        BigDecimal without =
            cheapest.entrySet().stream()
                .filter(e -> (e.getKey() & bit) == 0)
                .map(e -> e.getValue())
                .min(BigDecimal::compareTo)
                .orElse(null);
        if (without == null) {
          assertThat(order.waiting()).isNull();
        } else {
          assertThat(order.waiting()).isEqualByComparingTo(without.subtract(best));
        }
      }
    }
    assertThat(impossible).isBetween(5, 120);
  }

  private static LotLimits limits(SplittableRandom random, int k) {
    Integer shelfLife = k % 3 == 0 ? random.nextInt(1, 4) : null;
    if (k % 2 == 0) {
      return new LotLimits(shelfLife, null, ZERO, null);
    }
    BigDecimal pack = BigDecimal.valueOf(random.nextInt(1, 4));
    BigDecimal minimum = BigDecimal.valueOf(random.nextInt(0, 4));
    BigDecimal storage = random.nextBoolean() ? BigDecimal.valueOf(random.nextInt(1, 6)) : null;
    return new LotLimits(shelfLife, pack, minimum, storage);
  }

  /** Least cost by set of periods with an order, over all whole quantities. */
  private static void enumerate(
      List<LotDemand> rows,
      LotLimits limits,
      int t,
      int stock,
      int ordered,
      BigDecimal cost,
      TreeMap<Integer, BigDecimal> cheapest) {
    if (t == rows.size()) {
      if (limits.onQuantities() || stock == 0) {
        cheapest.merge(ordered, cost, BigDecimal::min);
      }
      return;
    }
    for (int quantity = 0; quantity <= 15; quantity++) {
      boolean packed = limits.pack() == null || quantity % limits.pack().intValue() == 0;
      int left = stock + quantity - rows.get(t).demand().intValue();
      boolean enough = quantity == 0 || quantity >= limits.minimum().intValue();
      boolean stored = limits.storage() == null || left <= limits.storage().intValue();
      boolean needed = limits.onQuantities() || quantity == 0 || stock == 0;
      if (needed && packed && enough && left >= 0 && stored && !expires(rows, limits, t, left)) {
        LotDemand row = rows.get(t);
        BigDecimal more = row.holding().multiply(BigDecimal.valueOf(left));
        more = quantity > 0 ? more.add(row.setup()) : more;
        int now = quantity > 0 ? ordered | 1 << t + 1 : ordered;
        enumerate(rows, limits, t + 1, left, now, cost.add(more), cheapest);
      }
    }
  }

  /** First in, first out: whether a unit in stock outlives its use within the periods. */
  private static boolean expires(List<LotDemand> rows, LotLimits limits, int t, int stock) {
    if (limits.shelfLife() == null || t + limits.shelfLife() > rows.size()) {
      return false;
    }
    int usable = 0;
    for (int k = t + 1; k < t + limits.shelfLife(); k++) {
      usable += rows.get(k).demand().intValue();
    }
    return stock > usable;
  }

  @Test
  void laterOrdersAreNoWorseWhereNothingIsHeldForLong() {
    List<LotDemand> rows = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(9);
    for (int t = 1; t <= 400; t++) {
      rows.add(row(t, BigDecimal.valueOf(random.nextInt(0, 50))));
    }
    BigDecimal setup = BigDecimal.valueOf(60);
    LotPlan free = new LotSizing(rows, setup, BigDecimal.ONE, LotLimits.NONE).plan();
    LotLimits life = new LotLimits(3, null, ZERO, null);
    LotPlan fresh = new LotSizing(rows, setup, BigDecimal.ONE, life).plan();
    LotLimits whole = new LotLimits(null, BigDecimal.ONE, ZERO, null);
    LotPlan packed = new LotSizing(rows, setup, BigDecimal.ONE, whole).plan();
    assertThat(fresh.cost()).isGreaterThanOrEqualTo(free.cost());
    assertThat(packed.cost()).isEqualByComparingTo(free.cost());
  }

  @Test
  void whatCannotBeIsSaidWithItsPeriodAndWhatWouldMendIt() {
    List<LotDemand> rows =
        List.of(row(1, BigDecimal.ONE), row(2, BigDecimal.ONE), row(3, BigDecimal.TEN));
    LotLimits tight = new LotLimits(null, null, BigDecimal.valueOf(5), BigDecimal.valueOf(3));
    assertThatThrownBy(() -> new LotSizing(rows, ZERO, ZERO, tight).plan())
        .isInstanceOfSatisfying(
            FinanceRefused.class,
            e -> {
              assertThat(e.problem().fault()).isEqualTo(Fault.LOT_IMPOSSIBLE);
              assertThat(e.problem().arguments()).containsExactly("1", "--minimum, --storage");
            });
    LotLimits negative = new LotLimits(null, BigDecimal.valueOf(-1), ZERO, null);
    assertThatThrownBy(() -> new LotSizing(rows, ZERO, ZERO, negative))
        .isInstanceOf(FinanceRefused.class);
    assertThatThrownBy(() -> new LotSizing(rows, BigDecimal.valueOf(-1), ZERO, LotLimits.NONE))
        .isInstanceOf(FinanceRefused.class);
  }
}
