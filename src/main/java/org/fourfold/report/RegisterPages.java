package org.fourfold.report;

import static org.fourfold.report.page.Sheet.Head.number;
import static org.fourfold.report.page.Sheet.Head.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.Tornado;
import org.fourfold.domain.scenario.TornadoBar;
import org.fourfold.report.page.NumberStyle;
import org.fourfold.report.page.Sheet;
import org.fourfold.report.page.SheetCell;
import org.fourfold.report.words.AssumptionWords;
import org.fourfold.report.words.Worth;

/**
 * Every assumption with its row, reason, source and owner, and its rank by how far it moves the
 * objective between its low and its high.
 */
final class RegisterPages {
  private final PlanReading reading;
  private final Wording words;
  private final List<Assumption> all;
  private final Map<Assumption, Integer> ranks = new HashMap<>();
  private final Map<Assumption, Double> effects = new HashMap<>();

  RegisterPages(PlanReading reading) {
    this.reading = reading;
    words = reading.wording();
    all = reading.input().workspace().rows(PlanningTables.ASSUMPTIONS);
    Tornado tornado = reading.input().evidence().tornado();
    if (tornado != null) {
      int rank = 0;
      for (TornadoBar bar : tornado.bars()) {
        if (bar.scenario().isEmpty()) {
          continue;
        }
        rank++;
        for (Assumption a : bar.assumptions()) {
          ranks.put(a, rank);
          effects.put(a, bar.range());
        }
      }
    }
  }

  String lead() {
    return words.text(all.isEmpty() ? "board.register.none" : "board.register.lead");
  }

  List<Sheet> sheets() {
    List<Sheet.Row> rows = new ArrayList<>();
    ScenarioTree tree = new ScenarioTree(reading.input().workspace());
    for (Scenario s : reading.input().workspace().rows(PlanningTables.SCENARIOS)) {
      List<Assumption> own = tree.own(s.scenario());
      if (!own.isEmpty()) {
        rows.add(Sheet.Row.group(tree.name(s.scenario())));
        AssumptionWords sentences =
            new AssumptionWords(tree.resolve(s.scenario()).department(), reading.input().locale());
        own.forEach(a -> rows.add(row(a, sentences)));
      }
    }
    if (rows.isEmpty()) {
      return List.of();
    }
    String unit =
        new Worth(reading.department(), reading.outcome(), reading.input().locale()).unit();
    return List.of(
        new Sheet(
            words.text("board.register"),
            words.text("board.register.note"),
            true,
            List.of(
                text(words.text("board.register.row"), 5),
                text(words.text("assumption.what"), 33),
                text(words.text("assumption.range"), 10),
                text(words.text("assumption.reason"), 20),
                text(words.text("board.register.source"), 12),
                text(words.text("board.register.owner"), 7),
                number(words.text("board.register.rank"), "", 5),
                number(words.text("board.register.effect"), unit, 8)),
            rows));
  }

  private Sheet.Row row(Assumption a, AssumptionWords sentences) {
    Integer rank = ranks.get(a);
    Double effect = effects.get(a);
    String owner = a.date() == null ? a.owner() : (a.owner() + " " + a.date()).strip();
    return Sheet.Row.item(
        List.of(
            SheetCell.of(String.valueOf(all.indexOf(a) + 2)),
            SheetCell.of(sentences.of(a)),
            SheetCell.of(range(a)),
            SheetCell.of(a.reason()),
            SheetCell.of(a.source()),
            SheetCell.of(owner),
            rank == null ? SheetCell.NONE : SheetCell.of(rank, NumberStyle.QUANTITY),
            effect == null
                ? SheetCell.NONE
                : Double.isInfinite(effect)
                    ? SheetCell.of(words.text("board.register.noPlan"))
                    : SheetCell.of(effect, NumberStyle.AMOUNT)));
  }

  private String range(Assumption a) {
    return a.low() == null && a.high() == null
        ? ""
        : words.text(
            "range",
            a.low() == null ? "…" : words.amount(a.low()),
            a.high() == null ? "…" : words.amount(a.high()));
  }
}
