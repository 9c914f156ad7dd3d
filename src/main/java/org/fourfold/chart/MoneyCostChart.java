package org.fourfold.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;

/** What money costs, by source and period; interest that loans bear later is in the finding. */
public final class MoneyCostChart {
  private static final int HEIGHT = 320;

  private MoneyCostChart() {}

  public static Figure of(Department department, PlanOutcome outcome, Locale locale) {
    ChartWords words = new ChartWords(locale);
    LineGroups groups = new LineGroups(words);
    double[] total = {0, 0};
    List<String> dearest = new ArrayList<>();
    double[] most = {0};
    new PlannedMoney(department, outcome)
        .costs()
        .forEach(
            (source, cost) -> {
              groups.add(thing(source, cost));
              total[0] += cost.sum();
              total[1] += cost.later();
              if (cost.sum() > most[0]) {
                most[0] = cost.sum();
                dearest.addFirst(source.name());
              }
            });
    String currency = department.profile().currency();
    String finding =
        dearest.isEmpty()
            ? words.text("money.free")
            : words.text(
                total[1] > 0.5 ? "money.cost.later" : "money.cost",
                words.money(total[0], currency),
                dearest.getFirst(),
                words.numbers().share(most[0] / total[0]),
                words.money(total[1], currency));
    PeriodNames periods = new PeriodNames(department.periods(), locale);
    List<ChartLine> costly = groups.things().stream().filter(l -> l.sum() > 0).toList();
    ChartTable drawn = table(finding, words, currency, periods, costly);
    ChartTable detail = table(finding, words, currency, periods, groups.things());
    return new Figure(drawn, detail, HEIGHT, (t, s) -> StackedColumns.draw(t, s, Hue.FINANCE));
  }

  private static LineGroups.Thing thing(FundingSource source, PlannedMoney.Cost cost) {
    return new LineGroups.Thing(source.source(), source.name(), source.name(), cost.charged());
  }

  private static ChartTable table(
      String finding,
      ChartWords words,
      String currency,
      PeriodNames periods,
      List<ChartLine> lines) {
    return new ChartTable(
        finding,
        words.text("heading.source"),
        currency,
        ChartTable.Kind.MONEY,
        periods.headers(),
        lines,
        true);
  }
}
