package org.fourfold.finance;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.fourfold.domain.finance.CapitalCost;
import org.fourfold.domain.finance.CapitalPlan;
import org.fourfold.domain.finance.CapitalStart;
import org.fourfold.domain.measure.Fault;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LpSolver;
import org.fourfold.solver.SolveOptions;

/**
 * Which projects to start in which year.
 *
 * <p><b>Problem</b>: projects with costs and benefits over years, each started at most once, in its
 * first year or put off; most discounted benefit within the budgets of the years, unspent money
 * carried over or not. A project starts no sooner than those it needs and never beside those it
 * excludes; its costs fall into the years of the budgets; benefit beyond them does not count.
 * <b>Method</b>: branch and cut to a gap of 0; budgets counted again in decimals. The runner-up
 * comes by cutting off the set chosen, the cost of waiting by barring a project's start by its
 * year. <b>Cost</b>: one search for the plan, one for the runner-up, one for each project chosen.
 * <b>Errors</b>: {@link FinanceRefused} for unknown and circular needs, years out of order, no
 * budget. <b>Source</b>: H. M. Weingartner, Mathematical Programming and the Analysis of Capital
 * Budgeting Problems, 1963.
 */
public final class CapitalBudgeting {
  private final List<CapitalProject> projects;
  private final CapitalMoney money;
  private final CapitalProgram program;
  private final SolveOptions options;

  /**
   * @param budgets new money by year
   * @param discount per year, 0.03 for 3 %
   */
  public CapitalBudgeting(
      List<CapitalCost> rows,
      NavigableMap<Integer, BigDecimal> budgets,
      boolean carryOver,
      BigDecimal discount,
      LpSolver solver,
      Duration limit) {
    if (rows.isEmpty() || budgets.isEmpty()) {
      throw FinanceRefused.of(Fault.NO_PROJECTS);
    }
    budgets.forEach((year, amount) -> notNegative("--budget " + year, amount));
    notNegative("--discount", discount);
    projects = CapitalReading.projects(rows);
    money = new CapitalMoney(projects, budgets, carryOver, discount);
    program = new CapitalProgram(projects, money, solver);
    options = new SolveOptions(limit, 0, 1, false, false);
  }

  private static void notNegative(String option, BigDecimal amount) {
    if (amount.signum() < 0) {
      throw FinanceRefused.of(Fault.NEGATIVE_AMOUNT, option, amount.toPlainString());
    }
  }

  /** The plan; choosing nothing is always one, so that null means stopped before any was found. */
  public CapitalPlan plan(Cancellation cancel) {
    CapitalProgram.Answer best = program.best(null, -1, 0, options, cancel);
    if (best == null) {
      return null;
    }
    BigDecimal benefit = money.benefit(best.delays());
    boolean proven = best.proven();
    BigDecimal[] waiting = new BigDecimal[projects.size()];
    for (int p = 0; p < waiting.length; p++) {
      if (best.delays()[p] >= 0) {
        CapitalProgram.Answer later = program.best(null, p, best.delays()[p], options, cancel);
        proven &= later != null && later.proven();
        waiting[p] = later == null ? null : benefit.subtract(money.benefit(later.delays()));
      }
    }
    CapitalProgram.Answer other = program.best(best.delays(), -1, 0, options, cancel);
    CapitalPlan runnerUp =
        other == null
            ? null
            : plan(other.delays(), new BigDecimal[projects.size()], other.proven(), null);
    return plan(best.delays(), waiting, proven, runnerUp);
  }

  private CapitalPlan plan(
      int[] delays, BigDecimal[] waiting, boolean proven, CapitalPlan runnerUp) {
    List<CapitalStart> chosen = new ArrayList<>();
    BigDecimal cost = BigDecimal.ZERO;
    for (int p = 0; p < delays.length; p++) {
      if (delays[p] >= 0) {
        CapitalProject project = projects.get(p);
        BigDecimal benefit = money.benefit(project, delays[p]);
        BigDecimal spent = money.cost(project, delays[p]);
        cost = cost.add(spent);
        chosen.add(
            new CapitalStart(
                project.name, project.first() + delays[p], spent, benefit, waiting[p]));
      }
    }
    BigDecimal benefit = money.benefit(delays);
    return new CapitalPlan(benefit, cost, proven, chosen, money.years(delays), runnerUp);
  }
}
