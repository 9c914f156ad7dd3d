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
import org.fourfold.domain.reading.ResourceCosts;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.resource.Resource;
import org.fourfold.report.page.NumberStyle;
import org.fourfold.report.page.Sheet;
import org.fourfold.report.page.SheetCell;

/** Who and what is deployed in each period, at what cost, and how full it is. */
final class ResourcePages {
  private final PlanReading reading;
  private final Wording words;

  ResourcePages(PlanReading reading) {
    this.reading = reading;
    words = reading.wording();
  }

  List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>(List.of(deployed().sheet()));
    PeriodGrid changes = changes();
    if (!changes.isEmpty()) {
      sheets.add(changes.sheet());
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
    ResourceCosts prices = new ResourceCosts(reading.department());
    for (Map.Entry<String, List<Resource>> category : byCategory().entrySet()) {
      if (!category.getKey().isEmpty()) {
        grid.group(words.heading(category.getKey()));
      }
      for (Resource resource : category.getValue()) {
        double[] amounts = reading.series().of(DecisionKind.RESOURCE, resource.resource());
        double[] cost = prices.times(resource.resource(), amounts.clone());
        PlanSeries.add(costs, cost);
        grid.row(
            SheetCell.texts(resource.name(), resource.unit()),
            SheetCell.each(amounts, NumberStyle.QUANTITY),
            List.of(
                SheetCell.of(
                    PlanSeries.sum(amounts) / Math.max(1, amounts.length), NumberStyle.QUANTITY),
                SheetCell.of(PlanSeries.sum(cost), NumberStyle.WHOLE_MONEY)));
      }
    }
    grid.total(
        SheetCell.texts(words.text("cost.total"), reading.currency()),
        SheetCell.each(costs, NumberStyle.WHOLE_MONEY),
        List.of(SheetCell.EMPTY, SheetCell.of(PlanSeries.sum(costs), NumberStyle.WHOLE_MONEY)));
    return grid;
  }

  private Map<String, List<Resource>> byCategory() {
    return reading.department().resources().stream()
        .collect(
            Collectors.groupingBy(Resource::category, LinkedHashMap::new, Collectors.toList()));
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
        StackedLines lines = new StackedLines();
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
            SheetCell.texts(capacity.name(), capacity.unit()),
            Arrays.stream(limits).map(ResourcePages::share).toList(),
            List.of(SheetCell.of(out.getOrDefault(capacity.capacity(), 0), NumberStyle.QUANTITY)));
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

  private static SheetCell share(LimitValue limit) {
    return limit == null || limit.limit() <= 0
        ? SheetCell.NONE
        : SheetCell.of(limit.used() / limit.limit(), NumberStyle.FULLNESS);
  }
}
