package org.fourfold.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.fourfold.domain.information.InformationJob;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.reading.PlanSeries;
import org.fourfold.domain.service.Service;

/** Benefit of a plan by setting and period, that of records work beside it. */
public final class BenefitChart {
  private static final int HEIGHT = 320;

  private BenefitChart() {}

  /**
   * @param most lines, the smallest settings summed up as the rest
   */
  public static Figure of(Department department, PlanOutcome outcome, int most, Locale locale) {
    ChartWords words = new ChartWords(locale);
    PlanSeries plan = new PlanSeries(department.periods(), outcome);
    LineGroups groups = new LineGroups(words);
    for (Service s : department.services()) {
      double[] benefit = times(plan.of(DecisionKind.SERVICE, s.service()), s.utility());
      groups.add(new LineGroups.Thing(s.service(), s.name(), s.setting(), benefit));
    }
    String records = words.text("benefit.records");
    for (InformationJob j : department.informationJobs()) {
      double[] benefit = times(plan.of(DecisionKind.INFORMATION, j.job()), j.value());
      groups.add(new LineGroups.Thing(j.job(), j.name(), records, benefit));
    }
    ChartTable drawn = table(department, groups.atMost(most), words);
    ChartTable detail = table(department, groups.things(), words);
    return new Figure(drawn, detail, HEIGHT, (t, s) -> StackedColumns.draw(t, s, Hue.SERVICES));
  }

  private static double[] times(double[] values, double each) {
    return java.util.Arrays.stream(values).map(v -> v * each).toArray();
  }

  private static ChartTable table(Department department, List<ChartLine> lines, ChartWords words) {
    String unit = department.profile().benefitUnit();
    return new ChartTable(
        finding(lines, unit, words),
        words.text("heading.setting"),
        unit,
        ChartTable.Kind.AMOUNT,
        new PeriodNames(department.periods(), words.locale()).headers(),
        lines,
        true);
  }

  private static String finding(List<ChartLine> lines, String unit, ChartWords words) {
    double total = lines.stream().mapToDouble(ChartLine::sum).sum();
    if (total <= 0) {
      return words.text("benefit.none");
    }
    ChartLine largest =
        lines.stream().max(Comparator.comparingDouble(ChartLine::sum)).orElseThrow();
    return words.text(
        "benefit.share",
        largest.label(),
        words.numbers().share(largest.sum() / total),
        words.numbers().amount(Math.rint(total)),
        unit);
  }
}
