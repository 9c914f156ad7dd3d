package org.fourfold.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fourfold.domain.measure.PeriodSeries;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.reading.PlanSeries;
import org.fourfold.domain.service.Demand;
import org.fourfold.domain.service.Service;

/**
 * Demand, and what becomes of it: delivered, refused for good, waiting at the end, or gone from the
 * list unserved. What waits at the start counts as demand.
 */
public final class DemandTable {
  public static final int DEMAND = 0;
  public static final int DELIVERED = 1;
  public static final int REFUSED = 2;
  public static final int WAITING = 3;
  public static final int LEFT = 4;

  private DemandTable() {}

  /** One line per service that demand is stated for, in the department's order. */
  public static ChartTable byService(Department department, PlanOutcome outcome, Locale locale) {
    ChartWords words = new ChartWords(locale);
    PlanSeries plan = new PlanSeries(department.periods(), outcome);
    Map<String, double[]> demand = demand(department);
    List<ChartLine> lines = new ArrayList<>();
    for (Service s : department.services()) {
      double[] asked = demand.get(s.service());
      if (asked != null) {
        double[] values = whole(s, asked, plan);
        lines.add(
            new ChartLine(s.service(), s.name(), s.unit(), 0, ChartLine.boxed(values), Set.of()));
      }
    }
    List<String> columns =
        List.of("demand", "delivered", "refused", "waiting", "left").stream()
            .map(k -> words.text("demand." + k))
            .toList();
    return new ChartTable(
        DemandFinding.of(lines, words),
        words.text("heading.SERVICES"),
        "",
        ChartTable.Kind.AMOUNT,
        columns,
        lines,
        false);
  }

  /** Demand per period by service; a service without rows has none. */
  static Map<String, double[]> demand(Department department) {
    return PeriodSeries.of(
        department.periods(),
        department.rows(Demand.class),
        Demand::service,
        Demand::period,
        Demand::amount,
        0);
  }

  private static double[] whole(Service s, double[] asked, PlanSeries plan) {
    double[] waiting = plan.of(DecisionKind.BACKLOG, s.service());
    double demand = sum(asked) + s.openingBacklog();
    double delivered = sum(plan.of(DecisionKind.SERVICE, s.service()));
    double end = s.waits() && waiting.length > 0 ? waiting[waiting.length - 1] : 0;
    double refused = sum(plan.of(DecisionKind.REFUSED, s.service()));
    double left = s.waits() ? Math.max(0, demand - delivered - end - refused) : 0;
    return new double[] {demand, delivered, refused, end, left};
  }

  private static double sum(double[] values) {
    return java.util.Arrays.stream(values).sum();
  }
}
