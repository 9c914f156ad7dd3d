package org.fourfold.report;

import static org.fourfold.report.page.Sheet.Head.number;
import static org.fourfold.report.page.Sheet.Head.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fourfold.chart.ChancesChart;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.WholeUnits;
import org.fourfold.domain.scenario.CandidateResult;
import org.fourfold.domain.scenario.UncertaintyOutcome;
import org.fourfold.report.page.NumberStyle;
import org.fourfold.report.page.PageChart;
import org.fourfold.report.page.Section;
import org.fourfold.report.page.Section.Hue;
import org.fourfold.report.page.Sheet;
import org.fourfold.report.page.SheetCell;
import org.fourfold.report.words.Worth;

/** How sure the plan is: percentiles over draws, the most robust plan, limits by their chance. */
final class RiskPages {
  private static final int LIMITS = 12;

  private final PlanReading reading;
  private final Wording words;
  private final UncertaintyOutcome chances;

  RiskPages(PlanReading reading) {
    this.reading = reading;
    words = reading.wording();
    chances = reading.input().evidence().chances();
  }

  /** Empty where nothing is uncertain. */
  Optional<Section> section() {
    if (chances == null || chances.withPlan() == 0) {
      return Optional.empty();
    }
    List<String> lead = new ArrayList<>();
    lead.add(
        words.text(
            "board.risk.draws",
            chances.runs(),
            chances.withPlan(),
            String.valueOf(chances.seed())));
    if (chances.best() >= 0) {
      lead.add(words.text("board.risk.best", names().get(chances.best())));
      CandidateResult best = chances.candidates().get(chances.best());
      if (best.p10() == null || best.p90() == null) {
        lead.add(words.text("board.risk.short"));
      }
    }
    if (chances.wholeUnits() == WholeUnits.DIVIDED) {
      lead.add(words.text("board.risk.divided"));
    }
    return Optional.of(
        new Section(
            "board-risk",
            words.text("section.board.risk"),
            Hue.ALL,
            false,
            lead,
            List.of(),
            List.of(chart()),
            List.of(candidates(), limits())));
  }

  private PageChart chart() {
    return new PlanFigures(reading)
        .chart("risk", ChancesChart.of(chances, names(), unit(), reading.input().locale()));
  }

  private String unit() {
    return new Worth(reading.department(), reading.outcome(), reading.input().locale()).unit();
  }

  private List<String> names() {
    return chances.candidates().stream().map(this::name).toList();
  }

  private String name(CandidateResult c) {
    return switch (c.kind()) {
      case AS_PLANNED -> words.text("board.risk.planned");
      case SCENARIO -> ScenarioPages.name(reading, c.scenario());
      case DRAW -> words.text("board.risk.draw", words.amount(Math.rint(100 * c.share())));
    };
  }

  private Sheet candidates() {
    List<Sheet.Row> rows = new ArrayList<>();
    rows.add(
        row(
            words.text("board.risk.anew"),
            chances.p10().get("objective"),
            chances.p50().get("objective"),
            chances.p90().get("objective"),
            chances.withPlan() / (double) chances.runs()));
    for (int i = 0; i < chances.candidates().size(); i++) {
      CandidateResult c = chances.candidates().get(i);
      rows.add(row(names().get(i), c.p10(), c.p50(), c.p90(), c.planned()));
    }
    return new Sheet(
        words.text("board.risk.sheet"),
        words.text("board.risk.note", unit()),
        false,
        List.of(
            text(words.text("board.risk.resources"), 44),
            number("P10", "", 14),
            number("P50", "", 14),
            number("P90", "", 14),
            number(words.text("board.risk.with"), "", 14)),
        rows);
  }

  private static Sheet.Row row(String name, Double p10, Double p50, Double p90, double planned) {
    return Sheet.Row.item(
        List.of(
            SheetCell.of(name),
            value(p10),
            value(p50),
            value(p90),
            SheetCell.of(planned, NumberStyle.SHARE)));
  }

  private static SheetCell value(Double value) {
    return value == null ? SheetCell.NONE : SheetCell.of(value, NumberStyle.AMOUNT);
  }

  private Sheet limits() {
    List<Sheet.Row> rows = new ArrayList<>();
    chances.binding().entrySet().stream()
        .limit(LIMITS)
        .forEach(
            e ->
                rows.add(
                    Sheet.Row.item(
                        List.of(
                            SheetCell.of(limit(e.getKey())),
                            SheetCell.of(e.getValue(), NumberStyle.SHARE)))));
    return new Sheet(
        words.text("board.risk.limits"),
        words.text("board.risk.limits.note"),
        false,
        List.of(text(words.text("limit"), 70), number(words.text("board.risk.chance"), "", 30)),
        rows);
  }

  private String limit(String key) {
    int colon = key.indexOf(':');
    return Arrays.stream(LimitKind.values())
        .filter(k -> k.code().equals(key.substring(0, Math.max(0, colon))))
        .findFirst()
        .map(k -> reading.names().name(k, key.substring(colon + 1)))
        .orElse(key);
  }
}
