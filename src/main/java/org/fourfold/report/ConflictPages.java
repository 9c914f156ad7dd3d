package org.fourfold.report;

import static org.fourfold.report.page.Sheet.Head.number;
import static org.fourfold.report.page.Sheet.Head.text;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.outcome.LimitName;
import org.fourfold.domain.outcome.Mend;
import org.fourfold.domain.outcome.Relaxation;
import org.fourfold.report.page.NumberStyle;
import org.fourfold.report.page.Sheet;
import org.fourfold.report.page.SheetCell;
import org.fourfold.report.words.ConflictWords;

/** Why there is no plan: the limits that cannot hold together, and the cheapest way out. */
final class ConflictPages {
  private final PlanReading reading;
  private final Wording words;
  private final ConflictWords sentences;

  ConflictPages(PlanReading reading) {
    this.reading = reading;
    words = reading.wording();
    sentences = new ConflictWords(reading.department(), reading.input().locale());
  }

  /** What contradicts itself, as on screen. */
  List<String> sentences() {
    List<String> all = new ArrayList<>(sentences.conflict(reading.outcome().conflict()));
    sentences.cutShort(reading.outcome()).ifPresent(all::add);
    return all;
  }

  List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    List<LimitName> conflict = reading.outcome().conflict();
    if (!conflict.isEmpty()) {
      sheets.add(
          new Sheet(
              words.text("conflict.sheet"),
              sentences
                  .cutShort(reading.outcome())
                  .orElseGet(() -> words.text("conflict.sheet.note")),
              false,
              List.of(
                  text(words.text("limit"), 55),
                  text(words.text("kind"), 20),
                  text(words.text("period"), 25)),
              conflict.stream()
                  .map(
                      c ->
                          Sheet.Row.item(
                              SheetCell.texts(
                                  reading.names().thing(c.kind(), c.code()),
                                  words.choice(c.kind()),
                                  period(c.period()))))
                  .toList()));
    }
    if (!reading.outcome().relaxation().isEmpty()) {
      sheets.add(relaxation(words.text("relaxation.sheet"), reading.outcome().relaxation()));
    }
    for (Mend other : reading.outcome().alternatives()) {
      sheets.add(relaxation(words.text("relaxation.other"), other.changes()));
    }
    return sheets;
  }

  private Sheet relaxation(String title, List<Relaxation> changes) {
    return new Sheet(
        title,
        words.text("relaxation.sheet.note"),
        false,
        List.of(
            text(words.text("limit"), 40),
            text(words.text("kind"), 17),
            text(words.text("period"), 17),
            number(words.text("relaxation.by"), "", 13),
            text(words.text("unit"), 13)),
        changes.stream().map(this::row).toList());
  }

  private Sheet.Row row(Relaxation r) {
    return Sheet.Row.item(
        List.of(
            SheetCell.of(reading.names().thing(r.kind(), r.code())),
            SheetCell.of(words.choice(r.kind())),
            SheetCell.of(period(r.period())),
            SheetCell.of(r.by(), NumberStyle.CHANGE),
            SheetCell.of(reading.names().unit(r.kind(), r.code()))));
  }

  private String period(String code) {
    return reading.periods().label(code, words.text("whole.horizon"));
  }
}
