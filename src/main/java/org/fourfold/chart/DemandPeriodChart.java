package org.fourfold.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.reading.PlanSeries;
import org.fourfold.domain.service.Service;
import org.jfree.chart.JFreeChart;

/** Demand for one service by period: delivered and refused as columns, demand and list as lines. */
public final class DemandPeriodChart {
  private static final int HEIGHT = 340;

  private DemandPeriodChart() {}

  public static Figure of(
      Department department, PlanOutcome outcome, Service service, Locale locale) {
    ChartWords words = new ChartWords(locale);
    PlanSeries plan = new PlanSeries(department.periods(), outcome);
    double[] none = new double[department.periods().size()];
    double[] demand = DemandTable.demand(department).getOrDefault(service.service(), none);
    double[] refused = plan.of(DecisionKind.REFUSED, service.service());
    double[] waiting = plan.of(DecisionKind.BACKLOG, service.service());
    List<ChartLine> lines = new ArrayList<>();
    add(lines, words, "delivered", plan.of(DecisionKind.SERVICE, service.service()));
    add(lines, words, "refused", refused);
    add(lines, words, "demand", demand);
    if (service.waits()) {
      add(lines, words, "waiting", waiting);
    }
    ChartTable table =
        new ChartTable(
            finding(service, demand, refused, waiting, words),
            words.text("heading.measure"),
            service.unit(),
            ChartTable.Kind.AMOUNT,
            new PeriodNames(department.periods(), locale).headers(),
            lines,
            false);
    return new Figure(table, HEIGHT, DemandPeriodChart::draw);
  }

  private static void add(List<ChartLine> lines, ChartWords words, String what, double[] values) {
    lines.add(
        new ChartLine(
            what,
            words.text("demand." + what),
            "",
            lines.size(),
            ChartLine.boxed(values),
            Set.of()));
  }

  private static String finding(
      Service service, double[] demand, double[] refused, double[] waiting, ChartWords words) {
    double asked = java.util.Arrays.stream(demand).sum();
    double lost = java.util.Arrays.stream(refused).sum();
    if (service.waits() && waiting.length > 0) {
      double end = waiting[waiting.length - 1];
      double change = Math.rint(end) - Math.rint(service.openingBacklog());
      String way = change == 0 ? "stays" : change < 0 ? "falls" : "grows";
      return words.text(
          "demand.period." + way,
          service.name(),
          whole(service.openingBacklog(), words),
          whole(end, words));
    }
    if (asked <= 0) {
      return words.text("demand.period.none", service.name());
    }
    return lost > 1e-6 * asked
        ? words.text(
            "demand.period.refused", service.name(), whole(lost, words), whole(asked, words))
        : words.text("demand.period.met", service.name());
  }

  private static String whole(double value, ChartWords words) {
    return words.numbers().amount(Math.rint(value));
  }

  private static JFreeChart draw(ChartTable table, ChartStyle style) {
    Palette p = style.palette();
    return ColumnsAndLines.draw(
        table,
        style,
        List.of(p.hue(Hue.SERVICES), p.warning()),
        List.of(p.text(), p.hue(Hue.INFORMATION)));
  }
}
