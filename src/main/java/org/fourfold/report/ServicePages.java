package org.fourfold.report;

import static org.fourfold.report.page.Sheet.Head.number;
import static org.fourfold.report.page.Sheet.Head.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourfold.domain.finance.Contract;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.service.Demand;
import org.fourfold.domain.service.Service;
import org.fourfold.report.page.NumberStyle;
import org.fourfold.report.page.Sheet;
import org.fourfold.report.page.SheetCell;

/** What is asked for, delivered, refused and left waiting. */
final class ServicePages {
  private final PlanReading reading;
  private final Wording words;
  private final Map<String, double[]> demand;
  private final Set<String> contracted;

  ServicePages(PlanReading reading) {
    this.reading = reading;
    words = reading.wording();
    contracted =
        reading.department().rows(Contract.class).stream()
            .map(Contract::service)
            .collect(Collectors.toSet());
    demand = reading.inputs(Demand.class, Demand::service, Demand::period, Demand::amount);
  }

  /** One line a service, over the horizon. */
  Sheet horizon() {
    List<Sheet.Row> rows = new ArrayList<>();
    double income = 0;
    for (Map.Entry<String, List<Service>> setting : bySetting().entrySet()) {
      if (!setting.getKey().isEmpty()) {
        rows.add(Sheet.Row.group(words.heading(setting.getKey())));
      }
      for (Service service : setting.getValue()) {
        rows.add(line(service));
        income += income(service);
      }
    }
    List<SheetCell> total =
        new ArrayList<>(SheetCell.texts(words.text("total"), "", "", "", "", "", ""));
    total.add(SheetCell.of(income, NumberStyle.WHOLE_MONEY));
    rows.add(Sheet.Row.total(total));
    return new Sheet(
        words.text("services.horizon"),
        words.text("services.horizon.note"),
        false,
        List.of(
            text(words.text("service"), 27),
            text(words.text("unit"), 12),
            number(words.text("demand"), "", 10),
            number(words.text("delivered"), "", 10),
            number(words.text("delivered.share"), "", 9),
            number(words.text("refused"), "", 9),
            number(words.text("waiting.end"), "", 10),
            number(words.text("income"), reading.currency(), 13)),
        rows);
  }

  private Map<String, List<Service>> bySetting() {
    return reading.department().services().stream()
        .collect(Collectors.groupingBy(Service::setting, LinkedHashMap::new, Collectors.toList()));
  }

  private Sheet.Row line(Service service) {
    double delivered = PlanSeries.sum(delivered(service));
    double[] asked = demand.get(service.service());
    double sum = asked == null ? 0 : PlanSeries.sum(asked);
    double[] waiting = waiting(service);
    return Sheet.Row.item(
        List.of(
            SheetCell.of(service.name()),
            SheetCell.of(service.unit()),
            asked == null ? SheetCell.NONE : quantity(sum),
            quantity(delivered),
            sum > 0 ? SheetCell.of(delivered / sum, NumberStyle.SHARE) : SheetCell.NONE,
            quantity(PlanSeries.sum(refused(service))),
            service.waits() && waiting.length > 0
                ? quantity(waiting[waiting.length - 1])
                : SheetCell.EMPTY,
            contracted.contains(service.service())
                ? SheetCell.of(words.text("by.contract"))
                : SheetCell.of(income(service), NumberStyle.WHOLE_MONEY)));
  }

  private static SheetCell quantity(double value) {
    return SheetCell.of(value, NumberStyle.QUANTITY);
  }

  /** At tariff; a service that a contract pays for earns none. */
  double income(Service service) {
    return contracted.contains(service.service())
        ? 0
        : service.tariff().doubleValue() * PlanSeries.sum(delivered(service));
  }

  /** Per period: demand, delivered, and what became of the rest. */
  PeriodGrid byPeriod() {
    PeriodGrid grid =
        new PeriodGrid(
            reading,
            words.text("services.grid"),
            words.text("services.grid.note"),
            List.of(text(words.text("service"), 15), text(words.text("unit"), 7.5), text("", 6.5)),
            List.of(number(words.text("total"), words.text("waiting.total.note"), 7)));
    for (Map.Entry<String, List<Service>> setting : bySetting().entrySet()) {
      if (!setting.getKey().isEmpty()) {
        grid.group(words.heading(setting.getKey()));
      }
      for (Service service : setting.getValue()) {
        StackedLines lines = new StackedLines();
        double[] asked = demand.get(service.service());
        if (asked != null) {
          lines.add(words.text("demand"), asked);
        }
        lines.add(words.text("delivered"), delivered(service));
        double[] refused = refused(service);
        if (PlanSeries.sum(refused) > 1e-6) {
          lines.add(words.text("refused"), refused);
        }
        if (service.waits()) {
          lines.addLevel(words.text("waiting"), waiting(service));
        }
        lines.into(grid, service.name(), service.unit());
      }
    }
    return grid;
  }

  /** Asked for in each period, nothing where no demand is given. */
  double[] demand(Service service) {
    return demand.getOrDefault(service.service(), reading.blank());
  }

  double[] delivered(Service service) {
    return reading.series().of(DecisionKind.SERVICE, service.service());
  }

  double[] waiting(Service service) {
    return reading.series().of(DecisionKind.BACKLOG, service.service());
  }

  /**
   * As decided; where a plan does not say, the demand of services that cannot wait less delivery.
   */
  double[] refused(Service service) {
    double[] asked = demand.get(service.service());
    if (reading.series().any(DecisionKind.REFUSED) || service.waits() || asked == null) {
      return reading.series().of(DecisionKind.REFUSED, service.service());
    }
    double[] refused = reading.blank();
    double[] delivered = delivered(service);
    for (int t = 0; t < refused.length; t++) {
      refused[t] = Math.max(0, asked[t] - delivered[t]);
    }
    return refused;
  }
}
