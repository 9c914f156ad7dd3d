package org.fourfold.report;

import java.util.List;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.Totals;
import org.fourfold.domain.plan.Objective;
import org.fourfold.report.page.Cover;
import org.fourfold.report.page.NumberStyle;
import org.fourfold.report.page.Section.Hue;
import org.fourfold.report.page.SheetCell;
import org.fourfold.report.words.BindingLimit;

/** The first page: whose plan, when, how it ended, and six numbers. */
final class CoverPage {
  private final PlanReading reading;
  private final Wording words;
  private final PlanOutcome outcome;

  CoverPage(PlanReading reading) {
    this.reading = reading;
    words = reading.wording();
    outcome = reading.outcome();
  }

  Cover cover(String kind, String finding, List<Cover.BigNumber> numbers) {
    return new Cover(
        kind,
        reading.department().profile().name(),
        List.of(
            new Cover.Fact(words.text("scenario"), BasisPages.scenario(reading.input(), words)),
            new Cover.Fact(words.text("date"), words.date(reading.input().date())),
            new Cover.Fact(words.text("status"), words.choice(outcome.status())),
            new Cover.Fact(words.text("objective"), words.choice(outcome.goal()))),
        finding,
        numbers);
  }

  String finding() {
    if (!outcome.hasPlan()) {
      return words.text("finding." + outcome.status().name());
    }
    Totals totals = outcome.totals();
    String benefit = words.amount(totals.benefit()) + "\u00a0" + reading.benefitUnit();
    String cost = reading.priced(totals.cost());
    String key =
        switch (outcome.focus()) {
          case INTEGRATED -> "finding." + outcome.goal().name();
          case SERVICES, INFORMATION -> "finding." + Objective.MOST_BENEFIT.name();
          case RESOURCES, FINANCE -> "finding." + Objective.LEAST_COST.name();
        };
    return words.text(key, benefit, cost) + " " + held();
  }

  /** What holds the plan back most. */
  private String held() {
    List<String> names =
        BindingLimit.priced(reading.outcome()).stream()
            .filter(g -> g.kind() != LimitKind.DEMAND)
            .map(this::name)
            .distinct()
            .limit(3)
            .toList();
    return names.isEmpty()
        ? words.text("finding.free")
        : words.text("finding.held", words.list(names));
  }

  private String name(BindingLimit group) {
    String name = reading.names().thing(group.kind(), group.code());
    return group.kind() == LimitKind.BUDGET ? words.text("held.budget", name) : name;
  }

  /** Six numbers of a plan, none where there is no plan. */
  List<Cover.BigNumber> numbers() {
    return outcome.hasPlan() ? numbers(outcome.totals()) : List.of();
  }

  private List<Cover.BigNumber> numbers(Totals totals) {
    String currency = reading.currency();
    long full = ResourcePages.runningOut(reading).size();
    return List.of(
        new Cover.BigNumber(
            words.text("benefit"), amount(totals.benefit()), reading.benefitUnit(), Hue.SERVICES),
        new Cover.BigNumber(
            words.text("number.refused"),
            amount(totals.refused()),
            words.text("number.refused.unit"),
            Hue.SERVICES),
        new Cover.BigNumber(
            words.text("number.full"),
            amount(full),
            words.text("number.full.unit", words.amount(reading.department().capacities().size())),
            Hue.RESOURCES),
        new Cover.BigNumber(words.text("cost"), money(totals.cost()), currency, Hue.FINANCE),
        new Cover.BigNumber(words.text("income"), money(totals.income()), currency, Hue.FINANCE),
        new Cover.BigNumber(
            words.text("money.cost"), money(totals.moneyCost()), currency, Hue.FINANCE));
  }

  /** Of the six, those of services. */
  List<Cover.BigNumber> services() {
    return numbers().stream().filter(n -> n.hue() == Hue.SERVICES).toList();
  }

  /** Of the six, those of resources. */
  List<Cover.BigNumber> resources() {
    return numbers().stream().filter(n -> n.hue() == Hue.RESOURCES).toList();
  }

  private static SheetCell amount(double value) {
    return SheetCell.of(value, NumberStyle.AMOUNT);
  }

  private static SheetCell money(double value) {
    return SheetCell.of(value, NumberStyle.MONEY);
  }
}
