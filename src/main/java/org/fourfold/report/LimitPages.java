package org.fourfold.report;

import static org.fourfold.report.page.Sheet.Head.number;
import static org.fourfold.report.page.Sheet.Head.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.report.page.NumberStyle;
import org.fourfold.report.page.Sheet;
import org.fourfold.report.page.SheetCell;
import org.fourfold.report.words.BindingLimit;
import org.fourfold.report.words.Worth;

/** What holds the plan back, and what one more of it is worth. */
final class LimitPages {
  private final PlanReading reading;
  private final Wording words;
  private final Worth worth;

  LimitPages(PlanReading reading) {
    this.reading = reading;
    words = reading.wording();
    worth = new Worth(reading.department(), reading.outcome(), reading.input().locale());
  }

  /** The dearest limits as sentences that can be read out; demand is not for a planner to raise. */
  List<String> sentences(int most) {
    return BindingLimit.priced(reading.outcome()).stream()
        .filter(g -> g.kind() != LimitKind.DEMAND)
        .limit(most)
        .map(this::sentence)
        .toList();
  }

  private String sentence(BindingLimit group) {
    String sentence = worth.sentence(group.dearest());
    return group.periods().size() > 1 && reading.periods().place(group.dearest().period()) >= 0
        ? words.text("limit.binds", sentence, reading.when(group))
        : sentence;
  }

  List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    List<BindingLimit> groups = BindingLimit.priced(reading.outcome());
    add(sheets, "limits.sheet", groups.stream().filter(g -> g.kind() != LimitKind.DEMAND).toList());
    add(
        sheets,
        "limits.demand.sheet",
        groups.stream().filter(g -> g.kind() == LimitKind.DEMAND).toList());
    return sheets;
  }

  private void add(List<Sheet> sheets, String title, List<BindingLimit> groups) {
    if (!groups.isEmpty()) {
      sheets.add(
          new Sheet(
              words.text(title),
              words.text(title + ".note", worth.unit()),
              true,
              List.of(
                  text(words.text("limit"), 25),
                  text(words.text("kind"), 10),
                  text(words.text("binds.in"), 19),
                  text(words.text("dearest.in"), 9),
                  number(words.text("limit.there"), "", 11),
                  number(words.text("worth.head"), worth.unit(), 11),
                  number(words.text("worth.to"), "", 11)),
              groups.stream().map(this::row).toList()));
    }
  }

  private Sheet.Row row(BindingLimit group) {
    LimitValue dearest = group.dearest();
    String unit = reading.names().unit(group.kind(), group.code());
    String name = reading.names().thing(group.kind(), group.code());
    return Sheet.Row.item(
        List.of(
            SheetCell.of(unit.isEmpty() ? name : words.text("name.unit", name, unit)),
            SheetCell.of(words.choice(group.kind())),
            SheetCell.of(reading.when(group)),
            SheetCell.of(reading.periods().label(dearest.period(), words.text("whole.horizon"))),
            size(dearest, dearest.limit()),
            next(dearest),
            dearest.to() == null
                ? SheetCell.of(words.text("no.end"))
                : size(dearest, dearest.to())));
  }

  private SheetCell size(LimitValue limit, double value) {
    return SheetCell.of(value, worth.inMoney(limit) ? NumberStyle.MONEY : NumberStyle.AMOUNT);
  }

  private SheetCell next(LimitValue limit) {
    OptionalDouble next = worth.next(limit);
    return next.isEmpty()
        ? SheetCell.of(worth.each(limit))
        : SheetCell.of(
            next.getAsDouble(), worth.inBenefit() ? NumberStyle.AMOUNT : NumberStyle.MONEY);
  }

  /** How prices were found, said once for all of them. */
  List<String> basis() {
    return reading.outcome().binding().stream()
        .map(LimitValue::shadowPriceBasis)
        .filter(b -> b != null)
        .distinct()
        .sorted()
        .map(b -> words.text("basis." + b.name()))
        .toList();
  }
}
