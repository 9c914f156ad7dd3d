package org.fourfold.report;

import static org.fourfold.report.page.Sheet.Head.number;
import static org.fourfold.report.page.Sheet.Head.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fourfold.chart.ChartLine;
import org.fourfold.chart.UtilisationChart;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.resource.ResourcePeriod;
import org.fourfold.report.page.Sheet;

/** Who and what is deployed in each period, at what cost, and how full it is. */
final class ResourcePages {
  private final PlanReading reading;
  private final Wording words;

  ResourcePages(PlanReading reading) {
    this.reading = reading;
    words = reading.wording();
  }

  List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>(deployed().sheets());
    PeriodGrid changes = changes();
    if (!changes.isEmpty()) {
      sheets.addAll(changes.sheets());
    }
    return sheets;
  }

  private PeriodGrid deployed() {
    PeriodGrid grid =
        new PeriodGrid(
            reading,
            words.text("resources.grid"),
            words.text("resources.grid.note"),
            List.of(text(words.text("resource"), 17), text(words.text("unit"), 7)),
            List.of(
                number(words.text("mean"), "", 6.5),
                number(words.text("cost"), reading.currency(), 8.5)));
    double[] costs = reading.blank();
    for (Map.Entry<String, List<Resource>> category : byCategory().entrySet()) {
      if (!category.getKey().isEmpty()) {
        grid.group(words.heading(category.getKey()));
      }
      for (Resource resource : category.getValue()) {
        double[] amounts = reading.series().of(DecisionKind.RESOURCE, resource.resource());
        double[] cost = cost(resource, amounts);
        PlanSeries.add(costs, cost);
        grid.row(
            List.of(resource.name(), resource.unit()),
            Arrays.stream(amounts).mapToObj(words::gridAmount).toList(),
            List.of(
                words.gridAmount(PlanSeries.sum(amounts) / Math.max(1, amounts.length)),
                words.gridMoney(PlanSeries.sum(cost))));
      }
    }
    grid.total(
        List.of(words.text("cost.total"), reading.currency()),
        Arrays.stream(costs).mapToObj(words::gridMoney).toList(),
        List.of("", words.gridMoney(PlanSeries.sum(costs))));
    return grid;
  }

  private Map<String, List<Resource>> byCategory() {
    return reading.department().resources().stream()
        .collect(
            Collectors.groupingBy(Resource::category, LinkedHashMap::new, Collectors.toList()));
  }

  private double[] cost(Resource resource, double[] amounts) {
    double[] cost = reading.blank();
    Arrays.fill(cost, resource.unitCost().doubleValue());
    List<ResourcePeriod> own =
        reading.department().rows(ResourcePeriod.class).stream()
            .filter(p -> p.resource().equals(resource.resource()) && p.unitCost() != null)
            .toList();
    own.stream()
        .filter(p -> p.period().isEmpty())
        .forEach(p -> Arrays.fill(cost, p.unitCost().doubleValue()));
    for (ResourcePeriod each : own) {
      int t = reading.periods().place(each.period());
      if (t >= 0) {
        cost[t] = each.unitCost().doubleValue();
      }
    }
    for (int t = 0; t < cost.length; t++) {
      cost[t] *= amounts[t];
    }
    return cost;
  }

  private PeriodGrid changes() {
    PeriodGrid grid =
        new PeriodGrid(
            reading,
            words.text("changes.grid"),
            "",
            List.of(text(words.text("resource"), 17), text(words.text("unit"), 7), text("", 7)),
            List.of(number(words.text("total"), "", 7)));
    for (Resource resource : reading.department().resources()) {
      double[] hired = reading.series().of(DecisionKind.HIRE, resource.resource());
      double[] released = reading.series().of(DecisionKind.RELEASE, resource.resource());
      if (PlanSeries.sum(hired) + PlanSeries.sum(released) > 1e-6) {
        StackedLines lines = new StackedLines(words);
        lines.add(words.text("hired"), hired);
        lines.add(words.text("released"), released);
        lines.into(grid, resource.name(), resource.unit());
      }
    }
    return grid;
  }

  /** How full each capacity is. */
  PeriodGrid fullness() {
    PeriodGrid grid =
        new PeriodGrid(
            reading,
            words.text("fullness.grid"),
            words.text("fullness.grid.note"),
            List.of(text(words.text("capacity"), 20), text(words.text("unit"), 8)),
            List.of(number(words.text("fullness.periods"), "", 7)));
    Map<String, Integer> out = runningOut(reading);
    for (Capacity capacity : reading.department().capacities()) {
      LimitValue[] limits = limits(capacity.capacity());
      if (Arrays.stream(limits).anyMatch(l -> l != null)) {
        grid.row(
            List.of(capacity.name(), capacity.unit()),
            Arrays.stream(limits).map(this::share).toList(),
            List.of(words.gridAmount(out.getOrDefault(capacity.capacity(), 0))));
      }
    }
    return grid;
  }

  /** Capacities of which nothing is left and no more can be had, with the number of periods. */
  static Map<String, Integer> runningOut(PlanReading reading) {
    Map<String, Integer> out = new LinkedHashMap<>();
    for (ChartLine line :
        UtilisationChart.of(reading.department(), reading.outcome(), reading.input().locale())
            .table()
            .lines()) {
      if (!line.marks().isEmpty()) {
        out.put(line.code(), line.marks().size());
      }
    }
    return out;
  }

  private LimitValue[] limits(String capacity) {
    LimitValue[] limits = new LimitValue[reading.periods().count()];
    reading
        .outcome()
        .limits(LimitKind.CAPACITY)
        .filter(l -> l.code().equals(capacity) && reading.periods().place(l.period()) >= 0)
        .forEach(l -> limits[reading.periods().place(l.period())] = l);
    return limits;
  }

  /** Rounding up to 100 % would tell the planner that nothing is left. */
  private String share(LimitValue limit) {
    if (limit == null || limit.limit() <= 0) {
      return Wording.NONE;
    }
    double share = limit.used() / limit.limit();
    return words.share(limit.binds() ? share : Math.min(0.99, share));
  }
}
