package org.fourfold.report;

import static org.fourfold.report.page.Sheet.Head.number;
import static org.fourfold.report.page.Sheet.Head.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.outcome.LimitName;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.Totals;
import org.fourfold.domain.scenario.ScenarioResult;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.report.page.NumberStyle;
import org.fourfold.report.page.Sheet;
import org.fourfold.report.page.SheetCell;
import org.fourfold.report.words.ConflictWords;

/** Scenarios side by side: results, spend by category, and what each was made of. */
final class ScenarioPages {
  private static final int HASH = 12;
  private static final int CONFLICTS = 3;

  private final PlanReading reading;
  private final Wording words;
  private final List<ScenarioResult> scenarios;
  private final ScenarioTree tree;

  ScenarioPages(PlanReading reading) {
    this.reading = reading;
    words = reading.wording();
    scenarios = reading.input().evidence().comparison().scenarios();
    tree = new ScenarioTree(reading.input().workspace());
  }

  static String name(PlanReading reading, String code) {
    return code.isEmpty()
        ? reading.wording().words().word("base")
        : new ScenarioTree(reading.input().workspace()).name(code);
  }

  private String name(ScenarioResult s) {
    return name(reading, s.scenario());
  }

  /** What each other scenario comes to, or which limits leave it no plan. */
  List<String> sentences() {
    List<String> said = new ArrayList<>();
    ScenarioResult first = scenarios.getFirst();
    for (ScenarioResult s : scenarios.subList(1, scenarios.size())) {
      if (s.hasPlan() && first.hasPlan()) {
        Totals here = s.outcome().totals();
        Totals there = first.outcome().totals();
        said.add(
            words.text(
                "board.scenario",
                name(s),
                signed(here.benefit() - there.benefit()),
                reading.benefitUnit(),
                signed(here.cost() - there.cost()),
                reading.currency(),
                signed(here.refused() - there.refused())));
      } else {
        said.add(without(s));
      }
    }
    return said;
  }

  /** A scenario that cannot be planned, with its conflict. */
  private String without(ScenarioResult s) {
    if (s.outcome() == null) {
      List<String> why =
          s.problems().stream()
              .filter(Problem::isError)
              .map(p -> p.message(reading.input().locale()))
              .toList();
      return words.text("board.faulty", name(s), String.join(" ", why));
    }
    ConflictWords conflict =
        new ConflictWords(tree.resolve(s.scenario()).department(), reading.input().locale());
    List<LimitName> limits = s.outcome().conflict();
    String why = limits.isEmpty() ? s.outcome().message() : shortened(conflict.conflict(limits));
    return words.text("board.conflict", name(s), why);
  }

  /** The first of many, and how many more there are. */
  private String shortened(List<String> all) {
    String first = String.join(" ", all.subList(0, Math.min(CONFLICTS, all.size())));
    return all.size() <= CONFLICTS
        ? first
        : words.text("board.more", first, words.amount(all.size() - CONFLICTS));
  }

  private String signed(double change) {
    String text = words.amount(change);
    return change > 0 && !text.equals("0") ? "+" + text : text;
  }

  List<Sheet> sheets() {
    List<Sheet.Row> rows = new ArrayList<>();
    rows.add(texts("status", s -> s.outcome() == null ? "" : words.choice(s.outcome().status())));
    rows.add(amounts(unit("benefit", reading.benefitUnit()), Totals::benefit));
    rows.add(amounts(unit("cost", reading.currency()), Totals::cost));
    rows.add(amounts(unit("income", reading.currency()), Totals::income));
    rows.add(amounts(unit("money.cost", reading.currency()), Totals::moneyCost));
    rows.add(amounts(unit("number.refused", words.text("number.refused.unit")), Totals::refused));
    rows.add(amounts(unit("board.owed", reading.currency()), Totals::loanBalance));
    return List.of(sheet("board.results", words.text("board.results.note"), rows), spend(), made());
  }

  private String unit(String key, String unit) {
    return unit.isEmpty() ? words.text(key) : words.text("name.unit", words.text(key), unit);
  }

  private Sheet spend() {
    Set<String> categories = new LinkedHashSet<>();
    scenarios.stream()
        .filter(ScenarioResult::hasPlan)
        .forEach(s -> categories.addAll(s.outcome().totals().spend().keySet()));
    List<Sheet.Row> rows = new ArrayList<>();
    for (String category : categories) {
      rows.add(
          amounts(reading.names().category(category), t -> t.spend().getOrDefault(category, 0.0)));
    }
    Sheet.Row total =
        amounts(words.text("total"), t -> t.spend().values().stream().mapToDouble(v -> v).sum());
    rows.add(Sheet.Row.total(total.cells()));
    return sheet("board.spend", words.text("board.spend.note", reading.currency()), rows);
  }

  /** What each was made of, so that a number can be traced. */
  private Sheet made() {
    List<Sheet.Row> rows = new ArrayList<>();
    rows.add(texts("input.hash", s -> s.outcome() == null ? "" : hash(s.outcome())));
    rows.add(
        texts(
            "board.engine",
            s ->
                s.outcome() == null || s.outcome().solver() == null
                    ? ""
                    : s.outcome().solver().name() + " " + s.outcome().solver().version()));
    rows.add(
        texts("board.seed", s -> s.outcome() == null ? "" : String.valueOf(s.outcome().seed())));
    rows.add(texts("board.version", _ -> reading.input().version()));
    return sheet("board.made", words.text("board.made.note"), rows);
  }

  private static String hash(PlanOutcome outcome) {
    String hash = outcome.inputHash() == null ? "" : outcome.inputHash();
    return hash.substring(0, Math.min(HASH, hash.length()));
  }

  private Sheet sheet(String key, String note, List<Sheet.Row> rows) {
    List<Sheet.Head> heads = new ArrayList<>(List.of(text("", 28)));
    double each = 72.0 / scenarios.size();
    scenarios.forEach(s -> heads.add(number(name(s), "", each)));
    return new Sheet(words.text(key), note, true, heads, rows);
  }

  private Sheet.Row amounts(String label, ToDoubleFunction<Totals> amount) {
    List<SheetCell> cells = new ArrayList<>(SheetCell.texts(label));
    for (ScenarioResult s : scenarios) {
      cells.add(
          s.hasPlan()
              ? SheetCell.of(amount.applyAsDouble(s.outcome().totals()), NumberStyle.AMOUNT)
              : SheetCell.NONE);
    }
    return Sheet.Row.item(cells);
  }

  private Sheet.Row texts(String key, java.util.function.Function<ScenarioResult, String> text) {
    List<SheetCell> cells = new ArrayList<>(SheetCell.texts(words.text(key)));
    for (ScenarioResult s : scenarios) {
      String said = text.apply(s);
      cells.add(said.isEmpty() ? SheetCell.NONE : SheetCell.of(said));
    }
    return Sheet.Row.item(cells);
  }
}
