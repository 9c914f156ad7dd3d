package org.fourfold.report;

import static org.fourfold.report.page.Sheet.Head.number;
import static org.fourfold.report.page.Sheet.Head.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fourfold.chart.PlannedMoney;
import org.fourfold.domain.finance.FundingKind;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.finance.SpendCategory;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.report.page.NumberStyle;
import org.fourfold.report.page.Sheet;
import org.fourfold.report.page.SheetCell;

/** Each fund: what it gives, pays for and costs, and when it runs dry; loans; the cash account. */
final class FundPages {
  private final PlanReading reading;
  private final Wording words;
  private final PlannedMoney money;

  FundPages(PlanReading reading) {
    this.reading = reading;
    words = reading.wording();
    money = new PlannedMoney(reading.department(), reading.outcome());
  }

  private List<FundingSource> sources() {
    return reading.department().rows(FundingSource.class);
  }

  /** Whether the plan draws on anything. */
  boolean any() {
    return reading.series().any(DecisionKind.FUNDING);
  }

  /** A fund before its amounts are rounded so that they add up. */
  private record Fund(List<SheetCell> head, double drawn, double most, String dry, double cost) {}

  private List<Fund> all() {
    List<Fund> funds = new ArrayList<>();
    money
        .costs()
        .forEach(
            (source, cost) ->
                funds.add(
                    new Fund(
                        SheetCell.texts(source.name(), words.choice(source.kind()), open(source)),
                        PlanSeries.sum(drawn(source.source())),
                        most(source),
                        dry(source),
                        cost.sum())));
    if (money.hasAccount()) {
      List<SheetCell> head = SheetCell.texts(name(PlannedMoney.CASH), words.text("income"), "");
      double used = PlanSeries.sum(drawn(PlannedMoney.CASH));
      funds.add(new Fund(head, used, Double.POSITIVE_INFINITY, "", 0));
    }
    return funds;
  }

  /** One line a fund: drawn, what may be drawn, what is left of it, when it runs dry, its cost. */
  Sheet funds() {
    List<Fund> funds = all();
    long[] drawn = Cents.of(funds.stream().mapToDouble(Fund::drawn).toArray());
    long[] cost = Cents.of(funds.stream().mapToDouble(Fund::cost).toArray());
    List<Sheet.Row> rows = new ArrayList<>();
    for (int i = 0; i < drawn.length; i++) {
      Fund fund = funds.get(i);
      boolean capped = !Double.isInfinite(fund.most());
      List<SheetCell> cells = new ArrayList<>(fund.head());
      cells.add(cents(drawn[i]));
      cells.add(capped ? cents(Cents.of(fund.most())) : SheetCell.NONE);
      cells.add(capped ? cents(Math.max(0, Cents.of(fund.most()) - drawn[i])) : SheetCell.NONE);
      cells.add(SheetCell.of(fund.dry()));
      cells.add(cents(cost[i]));
      rows.add(Sheet.Row.item(cells));
    }
    List<SheetCell> total = new ArrayList<>(SheetCell.texts(words.text("total"), "", ""));
    total.add(cents(Arrays.stream(drawn).sum()));
    total.addAll(SheetCell.texts("", "", ""));
    total.add(cents(Arrays.stream(cost).sum()));
    rows.add(Sheet.Row.total(total));
    return new Sheet(
        words.text("funds.sheet"),
        words.text("funds.note"),
        true,
        List.of(
            text(words.text("source"), 20),
            text(words.text("kind"), 8),
            text(words.text("fund.open"), 14),
            number(words.text("fund.drawn"), reading.currency(), 12),
            number(words.text("fund.most"), reading.currency(), 12),
            number(words.text("left"), reading.currency(), 11),
            text(words.text("fund.dry"), 13),
            number(words.text("fund.cost"), reading.currency(), 10)),
        rows);
  }

  /** Periods in which money may be drawn; nothing where it always may. */
  private String open(FundingSource source) {
    if (source.from().isEmpty() && source.to().isEmpty()) {
      return "";
    }
    List<String> all = reading.periods().all();
    String from = reading.periods().label(source.from(), all.getFirst());
    String to = reading.periods().label(source.to(), all.getLast());
    return from.equals(to) ? from : from + " – " + to;
  }

  /** Money that may be drawn over the horizon: the ceiling in all, or those of its periods. */
  private double most(FundingSource source) {
    double total = Double.POSITIVE_INFINITY;
    double[] most = reading.blank();
    Arrays.fill(most, Double.POSITIVE_INFINITY);
    for (LimitValue limit : limits(source)) {
      int t = reading.periods().place(limit.period());
      if (t < 0) {
        total = Math.min(total, limit.limit());
      } else {
        most[t] = Math.min(most[t], limit.limit());
      }
    }
    int from = Math.max(0, reading.periods().place(source.from()));
    int to = source.to().isEmpty() ? most.length - 1 : reading.periods().place(source.to());
    return Math.min(total, Arrays.stream(most, from, Math.max(from, to + 1)).sum());
  }

  private List<LimitValue> limits(FundingSource source) {
    return reading
        .outcome()
        .limits(LimitKind.FUNDING)
        .filter(l -> l.code().equals(source.source()))
        .toList();
  }

  /** When nothing more can be drawn: the last draw of all, else the periods that it holds back. */
  private String dry(FundingSource source) {
    double[] drawn = drawn(source.source());
    Set<Integer> full = new TreeSet<>();
    boolean all = false;
    for (LimitValue limit : limits(source)) {
      int t = reading.periods().place(limit.period());
      if (limit.binds() && limit.used() > 0.5) {
        if (t < 0) {
          all = true;
        } else {
          full.add(t);
        }
      }
    }
    if (all) {
      int last = 0;
      for (int t = 0; t < drawn.length; t++) {
        last = drawn[t] > 0.5 ? t : last;
      }
      return words.text("fund.dry.all", reading.periods().all().get(last));
    }
    return full.isEmpty()
        ? ""
        : full.size() == reading.periods().count()
            ? words.text("every.period")
            : words.text("fund.dry.in", reading.periods().ranges(full));
  }

  /** Sources × categories × periods, each source with what it pays for. */
  PeriodGrid bySource() {
    PeriodGrid grid = grid("cover.grid", "source");
    double[] totals = reading.blank();
    for (String source : codes()) {
      List<DecisionValue> draws = draws().filter(d -> d.code().equals(source)).toList();
      double[] sums = reading.blank();
      grid.group(name(source));
      for (String category : order(draws.stream().map(DecisionValue::other).toList())) {
        line(grid, reading.names().category(category), draws, category, sums);
      }
      total(grid, words.text("budget.total.of", name(source)), sums);
      PlanSeries.add(totals, sums);
    }
    total(grid, words.text("total"), totals);
    return grid;
  }

  private void line(
      PeriodGrid grid, String name, List<DecisionValue> draws, String category, double[] sums) {
    double[] paid = reading.blank();
    for (DecisionValue d : draws) {
      int t = reading.periods().place(d.period());
      if (t >= 0 && d.other().equals(category)) {
        paid[t] += d.value();
      }
    }
    PlanSeries.add(sums, paid);
    if (PlanSeries.sum(paid) > 0.5) {
      grid.row(
          SheetCell.texts(name),
          SheetCell.each(paid, NumberStyle.WHOLE_MONEY),
          List.of(whole(PlanSeries.sum(paid))));
    }
  }

  private void total(PeriodGrid grid, String name, double[] sums) {
    grid.total(
        SheetCell.texts(name),
        SheetCell.each(sums, NumberStyle.WHOLE_MONEY),
        List.of(whole(PlanSeries.sum(sums))));
  }

  private PeriodGrid grid(String key, String first) {
    return new PeriodGrid(
        reading,
        words.text(key),
        words.text(key + ".note", reading.currency()),
        List.of(text(words.text(first), 20)),
        List.of(number(words.text("total"), reading.currency(), 8.5)));
  }

  private java.util.stream.Stream<DecisionValue> draws() {
    return reading.outcome().decisions(DecisionKind.FUNDING);
  }

  /** Sources that give anything, in the department's order, income last. */
  private Set<String> codes() {
    Set<String> giving = new LinkedHashSet<>();
    sources().forEach(s -> giving.add(s.source()));
    giving.add(PlannedMoney.CASH);
    giving.removeIf(c -> PlanSeries.sum(drawn(c)) <= 0.5);
    return giving;
  }

  private Set<String> order(List<String> given) {
    Set<String> order = new LinkedHashSet<>();
    reading.department().spendCategories().stream()
        .map(SpendCategory::spendCategory)
        .forEach(order::add);
    order.addAll(given);
    return order;
  }

  /** What each loan gives, takes back and still is owed; empty where there is none. */
  PeriodGrid loans() {
    PeriodGrid grid = grid("loans.grid", "source");
    for (FundingSource source : sources()) {
      if (source.kind() == FundingKind.LOAN && PlanSeries.sum(drawn(source.source())) > 0.5) {
        PlannedMoney.Loan loan = money.loan(source);
        grid.group(source.name());
        row(grid, "loan.drawn", loan.drawn(), whole(PlanSeries.sum(loan.drawn())));
        row(grid, "loan.repaid", loan.repaid(), whole(PlanSeries.sum(loan.repaid())));
        double[] charged = loan.cost().charged();
        row(grid, "loan.interest", charged, whole(PlanSeries.sum(charged)));
        row(grid, "loan.owed", loan.owed(), SheetCell.NONE);
      }
    }
    return grid;
  }

  private void row(PeriodGrid grid, String key, double[] values, SheetCell total) {
    grid.row(
        SheetCell.texts(words.text(key)),
        SheetCell.each(values, NumberStyle.WHOLE_MONEY),
        List.of(total));
  }

  /** The account of earned cash, to the cent: each line ends where the next begins. */
  Sheet cash() {
    PlannedMoney.Account account = money.account();
    long[] income = Cents.of(account.income());
    long[] grown = Cents.of(account.grown());
    long[] used = Cents.of(account.used());
    List<Sheet.Row> rows = new ArrayList<>();
    long opening = Cents.of(account.opening());
    long before = opening;
    for (int t = 0; t < used.length; t++) {
      long left = before + grown[t] + income[t] - used[t];
      rows.add(
          Sheet.Row.item(
              cash(reading.periods().all().get(t), before, income[t], grown[t], used[t], left)));
      before = left;
    }
    long in = Arrays.stream(income).sum();
    long growth = Arrays.stream(grown).sum();
    long out = Arrays.stream(used).sum();
    rows.add(Sheet.Row.total(cash(words.text("total"), opening, in, growth, out, before)));
    return new Sheet(
        words.text("cash.sheet"),
        words.text("cash.note", reading.priced(account.reserve())),
        false,
        List.of(
            text(words.text("period"), 16),
            number(words.text("cash.start"), reading.currency(), 17),
            number(words.text("cash.income"), reading.currency(), 17),
            number(words.text("cash.grown"), reading.currency(), 16),
            number(words.text("used"), reading.currency(), 17),
            number(words.text("cash.end"), reading.currency(), 17)),
        rows);
  }

  private static List<SheetCell> cash(String period, long... amounts) {
    List<SheetCell> cells = new ArrayList<>(SheetCell.texts(period));
    Arrays.stream(amounts).forEach(c -> cells.add(cents(c)));
    return cells;
  }

  boolean hasAccount() {
    return money.hasAccount();
  }

  private String name(String source) {
    return reading.names().source(source);
  }

  private double[] drawn(String source) {
    return reading.series().of(DecisionKind.FUNDING, source);
  }

  private static SheetCell cents(long cents) {
    return SheetCell.of(Cents.money(cents), NumberStyle.CENTS);
  }

  private static SheetCell whole(double amount) {
    return SheetCell.of(amount, NumberStyle.WHOLE_MONEY);
  }
}
