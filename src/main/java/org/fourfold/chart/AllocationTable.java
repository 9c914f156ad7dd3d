package org.fourfold.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fourfold.chart.AllocationView.Measure;
import org.fourfold.chart.ChartTable.Kind;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.reading.PlanSeries;
import org.fourfold.domain.reading.ResourceCosts;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.service.Service;

/** What a plan deploys and delivers, by thing or group and period. */
public final class AllocationTable {
  /** So many lines one chart can tell apart. */
  static final int MOST_LINES = 8;

  private final Department department;
  private final PlanSeries plan;
  private final ChartWords words;

  private AllocationTable(Department department, PlanOutcome outcome, Locale locale) {
    this.department = department;
    plan = new PlanSeries(department.periods(), outcome);
    words = new ChartWords(locale);
  }

  /** Thing by thing, those that the plan leaves out included. */
  public static ChartTable detail(
      Department department, PlanOutcome outcome, AllocationView view, Locale locale) {
    return new AllocationTable(department, outcome, locale).of(view, false);
  }

  /** By category, setting or kind where there are many things, else thing by thing. */
  public static ChartTable grouped(
      Department department, PlanOutcome outcome, AllocationView view, Locale locale) {
    return new AllocationTable(department, outcome, locale).of(view, true);
  }

  private ChartTable of(AllocationView view, boolean grouped) {
    LineGroups groups = new LineGroups(words);
    things(view).forEach(groups::add);
    List<ChartLine> lines = grouped ? groups.atMost(MOST_LINES) : groups.things();
    List<String> columns = new PeriodNames(department.periods(), words.locale()).headers();
    Kind kind = view.measure() == Measure.COST ? Kind.MONEY : Kind.AMOUNT;
    String heading = words.text("heading." + view.hue().name());
    ChartTable table = new ChartTable("", heading, unit(view), kind, columns, lines, true);
    return new ChartTable(
        AllocationFinding.of(view, table, words), heading, unit(view), kind, columns, lines, true);
  }

  private String unit(AllocationView view) {
    return switch (view.measure()) {
      case QUANTITY -> view.unit();
      case COST -> department.profile().currency();
      case BENEFIT -> department.profile().benefitUnit();
    };
  }

  private Stream<LineGroups.Thing> things(AllocationView view) {
    return switch (view.hue()) {
      case RESOURCES -> resources(view);
      case SERVICES -> services(view);
      case INFORMATION ->
          department.informationJobs().stream()
              .filter(j -> wanted(view, j.unit()))
              .map(
                  j ->
                      new LineGroups.Thing(
                          j.job(), j.name(), j.kind(), plan.of(DecisionKind.INFORMATION, j.job())));
      case FINANCE -> Stream.empty();
    };
  }

  private Stream<LineGroups.Thing> resources(AllocationView view) {
    ResourceCosts costs = new ResourceCosts(department);
    return department.resources().stream()
        .filter(r -> wanted(view, r.unit()))
        .map(
            r ->
                new LineGroups.Thing(
                    r.resource(), r.name(), r.category(), resource(view, costs, r)));
  }

  private double[] resource(AllocationView view, ResourceCosts costs, Resource r) {
    double[] quantity = plan.of(DecisionKind.RESOURCE, r.resource());
    return view.measure() == Measure.COST ? costs.times(r.resource(), quantity) : quantity;
  }

  private Stream<LineGroups.Thing> services(AllocationView view) {
    return department.services().stream()
        .filter(s -> wanted(view, s.unit()))
        .map(s -> new LineGroups.Thing(s.service(), s.name(), s.setting(), service(view, s)));
  }

  private double[] service(AllocationView view, Service s) {
    double each = view.measure() == Measure.BENEFIT ? s.utility() : 1;
    return java.util.Arrays.stream(plan.of(DecisionKind.SERVICE, s.service()))
        .map(v -> v * each)
        .toArray();
  }

  private static boolean wanted(AllocationView view, String unit) {
    return view.measure() != Measure.QUANTITY || view.unit().equals(unit);
  }
}
