package org.fourfold.ui.timing;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.fourfold.domain.finance.CapitalPlan;
import org.fourfold.domain.finance.LoanPeriod;
import org.fourfold.domain.finance.LoanPlan;
import org.fourfold.domain.finance.LotDemand;
import org.fourfold.domain.finance.LotOrder;
import org.fourfold.domain.finance.LotPlan;
import org.fourfold.domain.finance.TimedBoard;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.finance.CapitalBudgeting;
import org.fourfold.finance.LoanDrawdown;
import org.fourfold.finance.LotSizing;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LpSolver;
import org.fourfold.ui.mvvm.Texts;

/** What is timed, the columns of its plans, and how they are found. */
enum TimedPart {
  ORDERS("quantity", "waiting") {
    @Override
    TimedAnswer answer(TimedBoard board, Asking asking) {
      LotPlan plan =
          new LotSizing(
                  board.demand(),
                  board.lots().setup(),
                  board.lots().holding(),
                  board.lots().limits())
              .plan();
      List<TimedLine> lines = new ArrayList<>();
      for (LotOrder order : plan.orders()) {
        lines.add(new TimedLine(order.period(), numbers(order.quantity(), order.waiting())));
      }
      Map<String, BigDecimal> spend = new LinkedHashMap<>();
      for (int t = 0; t < board.demand().size(); t++) {
        LotDemand row = board.demand().get(t);
        BigDecimal holding = row.holding() == null ? board.lots().holding() : row.holding();
        BigDecimal setup = row.setup() == null ? board.lots().setup() : row.setup();
        boolean ordered = plan.orders().stream().anyMatch(o -> o.period().equals(row.period()));
        BigDecimal kept = plan.stocks().get(t).multiply(holding);
        spend.put(row.period(), ordered ? kept.add(setup) : kept);
      }
      String others =
          plan.runnerUp() == null
              ? ""
              : plan.runnerUp().orders().stream()
                  .map(LotOrder::period)
                  .collect(Collectors.joining(", "));
      return new TimedAnswer(
          asking.say("finding.ORDERS", plan.cost(), plan.orders().size()),
          lines,
          plan.runnerUp() == null
              ? ""
              : asking.runner(
                  plan.runnerUp().cost(), plan.runnerUp().cost().subtract(plan.cost()), others),
          spend);
    }
  },
  CAPITAL("start", "cost", "benefit", "waiting") {
    @Override
    TimedAnswer answer(TimedBoard board, Asking asking) {
      NavigableMap<Integer, BigDecimal> budgets = new TreeMap<>();
      board.budgets().forEach(b -> budgets.put(b.year(), b.amount()));
      CapitalPlan plan =
          new CapitalBudgeting(
                  board.projects(),
                  budgets,
                  board.capital().carryOver(),
                  board.capital().discount(),
                  asking.solver().get(),
                  LONGEST)
              .plan(asking.cancellation());
      if (plan == null) {
        return new TimedAnswer(asking.texts().of("stopped"), List.of(), "", Map.of());
      }
      List<TimedLine> lines = new ArrayList<>();
      plan.chosen()
          .forEach(
              s ->
                  lines.add(
                      new TimedLine(
                          s.project(),
                          numbers(
                              BigDecimal.valueOf(s.start()), s.cost(), s.benefit(), s.waiting()))));
      Map<String, BigDecimal> spend = new LinkedHashMap<>();
      plan.years().forEach(y -> spend.put(String.valueOf(y.year()), y.spent()));
      String others =
          plan.runnerUp() == null
              ? ""
              : plan.runnerUp().chosen().stream()
                  .map(s -> s.project() + " " + s.start())
                  .collect(Collectors.joining(", "));
      return new TimedAnswer(
          asking.say("finding.CAPITAL", plan.benefit(), plan.chosen().size()),
          lines,
          plan.runnerUp() == null
              ? ""
              : asking.runner(
                  plan.runnerUp().benefit(),
                  plan.benefit().subtract(plan.runnerUp().benefit()),
                  others.isEmpty() ? asking.texts().of("nothing") : others),
          spend);
    }
  },
  LOAN("drawn", "cost", "waiting") {
    @Override
    TimedAnswer answer(TimedBoard board, Asking asking) {
      LoanPlan plan = new LoanDrawdown(board.needs(), board.loan()).plan();
      List<TimedLine> lines = new ArrayList<>();
      plan.draws()
          .forEach(
              d ->
                  lines.add(new TimedLine(d.period(), numbers(d.amount(), d.cost(), d.waiting()))));
      Map<String, BigDecimal> spend = new LinkedHashMap<>();
      for (LoanPeriod p : plan.periods()) {
        if (!p.period().isEmpty()) {
          spend.put(p.period(), p.fee().add(p.interest()).subtract(p.earned()));
        }
      }
      String others =
          plan.runnerUp() == null
              ? ""
              : plan.runnerUp().draws().stream()
                  .map(d -> d.period())
                  .collect(Collectors.joining(", "));
      return new TimedAnswer(
          asking.say("finding.LOAN", plan.cost(), plan.draws().size()),
          lines,
          plan.runnerUp() == null
              ? ""
              : asking.runner(
                  plan.runnerUp().cost(), plan.runnerUp().cost().subtract(plan.cost()), others),
          spend);
    }
  };

  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final List<String> columns;

  TimedPart(String... columns) {
    this.columns = List.of(columns);
  }

  /** Keys of the number columns of its plans. */
  List<String> columns() {
    return columns;
  }

  /**
   * Finds the best plan.
   *
   * @throws org.fourfold.finance.FinanceRefused where there is none
   */
  abstract TimedAnswer answer(TimedBoard board, Asking asking);

  private static List<Double> numbers(BigDecimal... amounts) {
    return java.util.Arrays.stream(amounts)
        .map(a -> a == null ? Double.NaN : a.doubleValue())
        .toList();
  }

  /** What an answer is made with. */
  record Asking(Texts texts, Supplier<LpSolver> solver, Cancellation cancellation) {
    String say(String key, BigDecimal amount, int count) {
      return texts.of(key, new NumberText(texts.locale()).money(amount.doubleValue()), count);
    }

    String runner(BigDecimal amount, BigDecimal away, String what) {
      NumberText numbers = new NumberText(texts.locale());
      return texts.of(
          "runner", numbers.money(amount.doubleValue()), numbers.money(away.doubleValue()), what);
    }
  }
}
