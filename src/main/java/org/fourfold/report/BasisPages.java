package org.fourfold.report;

import static org.fourfold.report.page.Sheet.Head.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.Profile;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.report.page.NumberStyle;
import org.fourfold.report.page.Sheet;
import org.fourfold.report.page.SheetCell;

/** What the plan takes as given: settings, the scenario and its assumptions. */
final class BasisPages {
  private final PlanReading reading;
  private final Wording words;

  BasisPages(PlanReading reading) {
    this.reading = reading;
    words = reading.wording();
  }

  /** Name of the scenario, the base included. */
  static String scenario(ReportInput input, Wording words) {
    return input.workspace().rows(PlanningTables.SCENARIOS).stream()
        .filter(s -> s.scenario().equals(input.scenario()))
        .map(s -> s.name().isEmpty() ? s.scenario() : s.name())
        .findFirst()
        .orElse(input.scenario().isEmpty() ? words.words().word("base") : input.scenario());
  }

  private Sheet settings() {
    Profile profile = reading.department().profile();
    PairSheet pairs = new PairSheet(words.text("settings.sheet"), words);
    pairs.add("focus", words.choice(reading.outcome().focus()));
    pairs.add("objective", words.choice(reading.outcome().goal()));
    pairs.add("horizon", horizon());
    pairs.add("currency", profile.currency());
    pairs.add("price.year", profile.priceYear());
    pairs.add("benefit.unit", profile.benefitUnit());
    pairs.add("worth.per.utility", profile.worthPerUtility(), NumberStyle.AMOUNT);
    pairs.add("count.income", words.words().word(profile.countIncome() ? "yes" : "no"));
    money(pairs, "opening.cash", profile.openingCash());
    money(pairs, "cash.reserve", profile.cashReserve());
    pairs.add("discount.rate", profile.discountRate(), NumberStyle.SHARE);
    return pairs.sheet();
  }

  String lead(String scenario) {
    return words.text(assumptions().isEmpty() ? "basis.none" : "basis.scenario", scenario);
  }

  List<Sheet> sheets() {
    return assumptions().isEmpty() ? List.of(settings()) : List.of(settings(), assumptionSheet());
  }

  private void money(PairSheet pairs, String key, BigDecimal amount) {
    pairs.add(key, amount.doubleValue(), reading.currency(), NumberStyle.MONEY);
  }

  private String horizon() {
    List<String> labels = reading.periods().all();
    return labels.isEmpty()
        ? Wording.NONE
        : words.text("horizon.text", labels.getFirst(), labels.getLast(), labels.size());
  }

  private List<Assumption> assumptions() {
    List<Assumption> all = reading.input().workspace().rows(PlanningTables.ASSUMPTIONS);
    List<Assumption> own = new ArrayList<>();
    for (String step : lineage()) {
      own.addAll(
          all.stream()
              .filter(a -> a.scenario().equals(step))
              .sorted((a, b) -> Integer.compare(a.order(), b.order()))
              .toList());
    }
    return own;
  }

  /** The scenario and its ancestors, oldest first. */
  private List<String> lineage() {
    List<Scenario> scenarios = reading.input().workspace().rows(PlanningTables.SCENARIOS);
    List<String> lineage = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String step = reading.input().scenario();
    while (!step.isEmpty() && seen.add(step)) {
      lineage.addFirst(step);
      String code = step;
      step =
          scenarios.stream()
              .filter(s -> s.scenario().equals(code))
              .map(Scenario::parent)
              .findFirst()
              .orElse("");
    }
    return lineage;
  }

  private Sheet assumptionSheet() {
    return new Sheet(
        words.text("assumptions.sheet"),
        "",
        true,
        List.of(
            text(words.text("assumption.what"), 30),
            text(words.text("assumption.change"), 15),
            text(words.text("assumption.range"), 11),
            text(words.text("assumption.reason"), 26),
            text(words.text("assumption.source"), 18)),
        assumptions().stream().map(this::row).toList());
  }

  private Sheet.Row row(Assumption a) {
    Optional<Table<?>> table =
        PlanningTables.ALL.stream().filter(t -> t.file().equals(a.file())).findFirst();
    String where = a.where().equals("*") ? words.text("assumption.every") : a.where();
    return Sheet.Row.item(
        List.of(
            SheetCell.stack(
                List.of(table.map(t -> words.words().table(t)).orElse(a.file()), where)),
            SheetCell.stack(
                List.of(
                    table.map(t -> field(t, a.field())).orElse(a.field()),
                    words.text("operation." + a.operation().name(), a.value()))),
            SheetCell.of(range(a)),
            SheetCell.of(a.reason()),
            source(a)));
  }

  private String field(Table<?> table, String field) {
    return table.columns().stream()
        .filter(c -> c.name().equals(field))
        .map(c -> words.words().column(table, c))
        .findFirst()
        .orElse(field);
  }

  private String range(Assumption a) {
    return a.low() == null && a.high() == null
        ? ""
        : words.text(
            "range",
            a.low() == null ? "…" : words.amount(a.low()),
            a.high() == null ? "…" : words.amount(a.high()));
  }

  private static SheetCell source(Assumption a) {
    List<String> parts = new ArrayList<>(List.of(a.source(), a.owner()));
    parts.add(a.date() == null ? "" : a.date().toString());
    parts.removeIf(String::isEmpty);
    return SheetCell.stack(parts);
  }
}
