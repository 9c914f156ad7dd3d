package org.fourfold.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fourfold.chart.AllocationChart;
import org.fourfold.chart.AllocationView;
import org.fourfold.chart.BenefitChart;
import org.fourfold.chart.ChartStyle;
import org.fourfold.chart.DemandChart;
import org.fourfold.chart.Figure;
import org.fourfold.chart.Hue;
import org.fourfold.chart.MoneyChart;
import org.fourfold.chart.UtilisationChart;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.service.Service;
import org.fourfold.report.page.PageChart;

/** The charts of a plan report: those of the screen, in the report's own type. */
final class PlanFigures {
  private static final int SETTINGS = 6;
  private static final int FULLEST = 5;

  private final PlanReading reading;
  private final Department department;
  private final PlanOutcome outcome;
  private final Locale locale;
  private final ChartStyle style;

  PlanFigures(PlanReading reading) {
    this.reading = reading;
    department = reading.department();
    outcome = reading.outcome();
    locale = reading.input().locale();
    style = ChartStyle.light(locale).holding(names()).withoutTitle();
  }

  private String names() {
    StringBuilder names = new StringBuilder();
    department.rows(Service.class).forEach(s -> names.append(s.name()));
    department.rows(Resource.class).forEach(r -> names.append(r.name()));
    department.rows(Capacity.class).forEach(c -> names.append(c.name()));
    return names.toString();
  }

  /** Two that say most: where the benefit comes from and what is full. */
  List<PageChart> summary() {
    List<PageChart> charts = new ArrayList<>();
    if (reading.series().any(DecisionKind.SERVICE)) {
      charts.add(chart("benefit", BenefitChart.of(department, outcome, SETTINGS, locale)));
    }
    if (capacities()) {
      charts.add(chart("fullest", UtilisationChart.fullest(department, outcome, FULLEST, locale)));
    }
    return charts;
  }

  List<PageChart> services() {
    return reading.series().any(DecisionKind.SERVICE)
        ? List.of(chart("demand", DemandChart.of(department, outcome, locale)))
        : List.of();
  }

  List<PageChart> resources() {
    List<PageChart> charts = new ArrayList<>();
    if (reading.series().any(DecisionKind.RESOURCE)) {
      add(charts, "deployed", Hue.RESOURCES, 2);
    }
    if (capacities()) {
      charts.add(chart("capacities", UtilisationChart.of(department, outcome, locale)));
    }
    return charts;
  }

  List<PageChart> information() {
    List<PageChart> charts = new ArrayList<>();
    if (reading.series().any(DecisionKind.INFORMATION)) {
      add(charts, "information", Hue.INFORMATION, 1);
    }
    return charts;
  }

  List<PageChart> finance() {
    return reading.series().any(DecisionKind.FUNDING)
        ? List.of(
            chart("sources", MoneyChart.bySource(department, outcome, locale)),
            chart("categories", MoneyChart.byCategory(department, outcome, locale)))
        : List.of();
  }

  /** The most telling views of a domain. */
  private void add(List<PageChart> charts, String id, Hue hue, int most) {
    AllocationView.of(department).stream()
        .filter(v -> v.hue() == hue)
        .limit(most)
        .map(v -> AllocationChart.of(department, outcome, v, locale))
        .forEach(f -> charts.add(chart(id + "-" + charts.size(), f)));
  }

  private boolean capacities() {
    return outcome.limits(LimitKind.CAPACITY).findAny().isPresent();
  }

  PageChart chart(String id, Figure figure) {
    return new PageChart(id + "-chart", figure.title(), figure.draw(style), figure.height());
  }
}
