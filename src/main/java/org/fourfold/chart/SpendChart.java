package org.fourfold.chart;

import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.reading.PlannedSpend;

/** Spend by category and period, obligations included. */
public final class SpendChart {
  private static final int HEIGHT = 320;

  private SpendChart() {}

  /**
   * @param most lines, the smallest categories summed up as the rest
   */
  public static Figure of(Department department, PlanOutcome outcome, int most, Locale locale) {
    ChartWords words = new ChartWords(locale);
    Map<String, String> names = PlannedSpend.names(department);
    LineGroups groups = new LineGroups(words);
    PlannedSpend.of(department, outcome)
        .forEach(
            (code, amounts) -> {
              String name = names.getOrDefault(code, words.text("group.none"));
              groups.add(new LineGroups.Thing(code, name, name, amounts));
            });
    ChartTable detail = table(department, groups.things(), words);
    ChartTable drawn = table(department, groups.atMost(most), words);
    return new Figure(drawn, detail, HEIGHT, (t, s) -> StackedColumns.draw(t, s, Hue.FINANCE));
  }

  private static ChartTable table(
      Department department, java.util.List<ChartLine> lines, ChartWords words) {
    PeriodNames periods = new PeriodNames(department.periods(), words.locale());
    String currency = department.profile().currency();
    ChartTable bare =
        new ChartTable(
            "",
            words.text("heading.category"),
            currency,
            ChartTable.Kind.MONEY,
            periods.headers(),
            lines,
            true);
    return new ChartTable(
        finding(bare, periods, words),
        bare.heading(),
        currency,
        bare.kind(),
        bare.columns(),
        lines,
        true);
  }

  private static String finding(ChartTable table, PeriodNames periods, ChartWords words) {
    if (table.total() <= 0) {
      return words.text("spend.none");
    }
    double[] sums = table.sums();
    int peak = 0;
    for (int t = 1; t < sums.length; t++) {
      peak = sums[t] > sums[peak] ? t : peak;
    }
    SortedSet<Integer> when = new TreeSet<>();
    when.add(peak);
    return words.text("spend.peak", words.money(sums[peak], table.unit()), periods.when(when));
  }
}
