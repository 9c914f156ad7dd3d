package org.fourfold.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.fourfold.domain.finance.CapitalCost;
import org.fourfold.domain.finance.CapitalPlan;
import org.fourfold.domain.finance.CapitalStart;
import org.fourfold.domain.measure.Fault;
import org.fourfold.solver.AutoSolver;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LpSolver;
import org.junit.jupiter.api.Test;

class CapitalBudgetingTest {
  private static final int YEARS = 3;
  private final LpSolver solver = new AutoSolver();

  private CapitalPlan plan(List<CapitalCost> rows, boolean carry, int... budgets) {
    NavigableMap<Integer, BigDecimal> money = new TreeMap<>();
    for (int t = 0; t < budgets.length; t++) {
      money.put(2027 + t, BigDecimal.valueOf(budgets[t]));
    }
    return new CapitalBudgeting(rows, money, carry, BigDecimal.ZERO, solver, Duration.ofMinutes(1))
        .plan(new Cancellation());
  }

  private static CapitalCost row(String p, int year, int cost, int benefit) {
    return row(p, year, cost, benefit, "", "", 0, null);
  }

  private static CapitalCost row(
      String p,
      int year,
      int cost,
      int benefit,
      String needs,
      String excludes,
      int delay,
      Integer renewal) {
    return new CapitalCost(
        p,
        year,
        BigDecimal.valueOf(cost),
        BigDecimal.valueOf(benefit),
        needs,
        excludes,
        delay,
        renewal);
  }

  /** Lorie and Savage's nine projects of 1955, both budgets; optimum as Weingartner gives it. */
  @Test
  void lorieAndSavage() {
    int[] value = {14, 17, 17, 15, 40, 12, 14, 10, 12};
    int[] now = {12, 54, 6, 6, 30, 6, 48, 36, 18};
    int[] next = {3, 7, 6, 2, 35, 6, 4, 3, 3};
    List<CapitalCost> rows = new ArrayList<>();
    for (int i = 0; i < value.length; i++) {
      rows.add(row("P" + (i + 1), 2027, now[i], value[i]));
      rows.add(row("P" + (i + 1), 2028, next[i], 0));
    }
    CapitalPlan plan = plan(rows, false, 50, 20);
    assertThat(plan.benefit()).isEqualByComparingTo("70");
    assertThat(plan.chosen().stream().map(CapitalStart::project))
        .containsExactly("P1", "P3", "P4", "P6", "P9");
    assertThat(plan.runnerUp().benefit()).isLessThan(plan.benefit());
  }

  @Test
  void agreesWithEveryPlanTried() {
    SplittableRandom random = new SplittableRandom(82);
    for (int game = 0; game < 40; game++) {
      int n = 4;
      List<CapitalCost> rows = new ArrayList<>();
      for (int p = 0; p < n; p++) {
        String needs = p > 0 && random.nextInt(3) == 0 ? "P" + random.nextInt(p) : "";
        String excludes = p > 0 && random.nextInt(4) == 0 ? "P" + random.nextInt(p) : "";
        int delay = random.nextInt(3);
        Integer renewal = random.nextInt(3) == 0 ? (Integer) (1 + random.nextInt(2)) : null;
        rows.add(
            row(
                "P" + p,
                2027,
                random.nextInt(9),
                random.nextInt(20),
                needs,
                excludes,
                delay,
                renewal));
        rows.add(row("P" + p, 2028, random.nextInt(9), random.nextInt(20), "", "", delay, null));
      }
      boolean carry = random.nextBoolean();
      int[] budgets = {random.nextInt(14), random.nextInt(14), random.nextInt(14)};
      Tried tried = new Tried(rows, carry, budgets, n);
      tried.from(0);
      CapitalPlan plan = plan(rows, carry, budgets);
      assertThat(plan.proven()).isTrue();
      assertThat(plan.benefit().intValueExact()).as("game " + game).isEqualTo(tried.best);
      tried.otherThan = tried.set(plan);
      tried.best = -1;
      tried.from(0);
      assertThat(plan.runnerUp() == null ? -1 : plan.runnerUp().benefit().intValueExact())
          .isEqualTo(tried.best);
      for (CapitalStart start : plan.chosen()) {
        tried.otherThan = -1;
        tried.best = -1;
        tried.held = Integer.parseInt(start.project().substring(1));
        tried.heldUntil = start.start() - 2027;
        tried.from(0);
        assertThat(start.waiting().intValueExact())
            .isEqualTo(plan.benefit().intValueExact() - tried.best);
      }
    }
  }

  /** Every start of every project, limits counted afresh from the rows. */
  private static final class Tried {
    private final List<CapitalCost> rows;
    private final boolean carry;
    private final int[] budgets;
    private final int[] delays;
    private int best = -1;
    private int otherThan = -1;
    private int held = -1;
    private int heldUntil;

    Tried(List<CapitalCost> rows, boolean carry, int[] budgets, int n) {
      this.rows = rows;
      this.carry = carry;
      this.budgets = budgets;
      delays = new int[n];
    }

    int set(CapitalPlan plan) {
      return plan.chosen().stream()
          .mapToInt(s -> 1 << Integer.parseInt(s.project().substring(1)))
          .sum();
    }

    void from(int p) {
      if (p == delays.length) {
        best = Math.max(best, worth());
        return;
      }
      for (delays[p] = -1; delays[p] <= rows.get(2 * p).delay(); delays[p]++) {
        if (p != held || delays[p] < 0 || delays[p] > heldUntil) {
          from(p + 1);
        }
      }
    }

    /** Benefit of the delays, −1 where they break a limit. */
    private int worth() {
      int[] spent = new int[YEARS + 3];
      int benefit = 0;
      int set = 0;
      for (int p = 0; p < delays.length; p++) {
        if (delays[p] < 0) {
          continue;
        }
        set |= 1 << p;
        Integer renewal = rows.get(2 * p).renewal();
        for (int k = 0; k < 2; k++) {
          CapitalCost row = rows.get(2 * p + k);
          int again = renewal == null ? spent.length : renewal;
          for (int t = delays[p] + k; t == delays[p] + k || t < YEARS; t += again) {
            spent[t] += row.cost().intValueExact();
            benefit += t < YEARS ? row.benefit().intValueExact() : 0;
          }
        }
        String needs = rows.get(2 * p).needs();
        String excludes = rows.get(2 * p).excludes();
        int need = needs.isEmpty() ? 0 : delays[Integer.parseInt(needs.substring(1))];
        if (!needs.isEmpty() && (need < 0 || need > delays[p])
            || !excludes.isEmpty() && delays[Integer.parseInt(excludes.substring(1))] >= 0) {
          return -1;
        }
      }
      int left = 0;
      for (int t = 0; t < spent.length; t++) {
        left = (carry ? left : 0) + (t < YEARS ? budgets[t] : 0) - spent[t];
        if (left < 0 || t >= YEARS && spent[t] > 0) {
          return -1;
        }
      }
      return set == otherThan ? -1 : benefit;
    }
  }

  @Test
  void needsThatCannotBeAreRefused() {
    refused(Fault.UNKNOWN_PROJECT, row("A", 2027, 1, 1, "B", "", 0, null));
    refused(
        Fault.CIRCULAR_PROJECTS,
        row("A", 2027, 1, 1, "B", "", 0, null),
        row("B", 2027, 1, 1, "A", "", 0, null));
    refused(Fault.YEARS_OUT_OF_ORDER, row("A", 2028, 1, 1), row("A", 2027, 1, 1));
  }

  private void refused(Fault fault, CapitalCost... rows) {
    assertThatThrownBy(() -> plan(List.of(rows), false, 10))
        .isInstanceOfSatisfying(
            FinanceRefused.class, e -> assertThat(e.problem().fault()).isEqualTo(fault));
  }
}
