package org.fourfold.report;

import static org.fourfold.report.page.Sheet.Head.number;
import static org.fourfold.report.page.Sheet.Head.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.finance.SpendCategory;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.report.page.NumberStyle;
import org.fourfold.report.page.Sheet;
import org.fourfold.report.page.SheetCell;

/** Money: from which source, for which category, within which budget. */
final class FinancePages {
  private record Pot(String code, String name, String kind) {}

  private final PlanReading reading;
  private final Wording words;

  FinancePages(PlanReading reading) {
    this.reading = reading;
    words = reading.wording();
  }

  /** The sources in their order, then what else the plan spends: income earned. */
  private List<Pot> pots() {
    List<Pot> pots = new ArrayList<>();
    for (FundingSource source : reading.department().rows(FundingSource.class)) {
      pots.add(new Pot(source.source(), source.name(), words.choice(source.kind())));
    }
    List<String> known = pots.stream().map(Pot::code).toList();
    reading
        .outcome()
        .decisions(DecisionKind.FUNDING)
        .map(DecisionValue::code)
        .filter(code -> !known.contains(code))
        .distinct()
        .forEach(
            code -> pots.add(new Pot(code, reading.names().source(code), words.text("income"))));
    return pots;
  }

  PeriodGrid drawn() {
    PeriodGrid grid =
        new PeriodGrid(
            reading,
            words.text("drawn.grid"),
            words.text("drawn.grid.note", reading.currency()),
            List.of(text(words.text("source"), 17), text(words.text("kind"), 7)),
            List.of(number(words.text("total"), reading.currency(), 8.5)));
    double[] totals = reading.blank();
    for (Pot source : pots()) {
      double[] money = reading.series().of(DecisionKind.FUNDING, source.code());
      PlanSeries.add(totals, money);
      grid.row(
          SheetCell.texts(source.name(), source.kind()),
          SheetCell.each(money, NumberStyle.WHOLE_MONEY),
          List.of(money(PlanSeries.sum(money))));
    }
    grid.total(
        SheetCell.texts(words.text("total"), ""),
        SheetCell.each(totals, NumberStyle.WHOLE_MONEY),
        List.of(money(PlanSeries.sum(totals))));
    return grid;
  }

  /** Sources across, because a department has fewer of them than spend categories. */
  Sheet bySource() {
    List<Pot> sources = pots();
    List<Sheet.Head> heads = new ArrayList<>();
    heads.add(text(words.text("category"), 17));
    sources.forEach(s -> heads.add(number(s.name(), "", 0)));
    heads.add(number(words.text("total"), "", 0));
    heads.add(number(words.text("spend"), "", 0));
    double[] totals = new double[sources.size() + 2];
    List<Sheet.Row> rows = new ArrayList<>();
    for (String category : categories()) {
      double[] line = new double[sources.size() + 2];
      for (int f = 0; f < sources.size(); f++) {
        line[f] = reading.series().drawn(sources.get(f).code(), category);
        line[sources.size()] += line[f];
      }
      line[sources.size() + 1] = reading.outcome().totals().spend().getOrDefault(category, 0.0);
      PlanSeries.add(totals, line);
      rows.add(Sheet.Row.item(cells(reading.names().category(category), line)));
    }
    rows.add(Sheet.Row.total(cells(words.text("total"), totals)));
    return new Sheet(
        words.text("sources.matrix"),
        words.text("sources.matrix.note", reading.currency()),
        true,
        heads,
        rows);
  }

  private static List<SheetCell> cells(String name, double[] line) {
    List<SheetCell> cells = new ArrayList<>(SheetCell.texts(name));
    cells.addAll(SheetCell.each(line, NumberStyle.WHOLE_MONEY));
    return cells;
  }

  private static SheetCell money(double value) {
    return SheetCell.of(value, NumberStyle.WHOLE_MONEY);
  }

  private Set<String> categories() {
    Set<String> codes =
        reading.department().spendCategories().stream()
            .map(SpendCategory::spendCategory)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    reading.outcome().decisions(DecisionKind.FUNDING).map(DecisionValue::other).forEach(codes::add);
    codes.addAll(reading.outcome().totals().spend().keySet());
    return codes;
  }

  /** One line a budget: the sum of its periods where it has one for each. */
  Sheet budgets() {
    Map<Budgeted, List<LimitValue>> budgets =
        reading
            .outcome()
            .limits(LimitKind.BUDGET)
            .collect(
                Collectors.groupingBy(
                    l -> new Budgeted(l.code(), reading.periods().place(l.period()) < 0),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Sheet.Row> rows = new ArrayList<>();
    budgets.forEach((budget, limits) -> rows.add(budget(budget, limits)));
    return new Sheet(
        words.text("budgets.sheet"),
        "",
        false,
        List.of(
            text(words.text("budget"), 30),
            text(words.text("period"), 15),
            number(words.text("used"), reading.currency(), 14),
            number(words.text("budget"), reading.currency(), 14),
            number(words.text("left"), reading.currency(), 12),
            number(words.text("used.share"), "", 7),
            number(words.text("spent.months"), words.text("spent.months.unit"), 8)),
        rows);
  }

  private record Budgeted(String code, boolean total) {}

  private Sheet.Row budget(Budgeted budget, List<LimitValue> limits) {
    double used = limits.stream().mapToDouble(LimitValue::used).sum();
    double limit = limits.stream().mapToDouble(LimitValue::limit).sum();
    double left = limits.stream().mapToDouble(LimitValue::slack).sum();
    String when =
        budget.total()
            ? words.text("whole.horizon")
            : limits.size() == 1
                ? reading.periods().label(limits.getFirst().period(), "")
                : words.text("each.of", words.amount(limits.size()));
    return Sheet.Row.item(
        List.of(
            SheetCell.of(reading.names().thing(LimitKind.BUDGET, budget.code())),
            SheetCell.of(when),
            money(used),
            money(limit),
            money(left),
            limit > 0 ? SheetCell.of(used / limit, NumberStyle.SHARE) : SheetCell.NONE,
            budget.total()
                ? SheetCell.EMPTY
                : SheetCell.of(
                    limits.stream().filter(LimitValue::binds).count(), NumberStyle.QUANTITY)));
  }
}
