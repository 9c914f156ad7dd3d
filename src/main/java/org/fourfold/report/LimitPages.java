package org.fourfold.report;

import static org.fourfold.report.page.Sheet.Head.number;
import static org.fourfold.report.page.Sheet.Head.text;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.report.page.Sheet;
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
            unit.isEmpty() ? name : words.text("name.unit", name, unit),
            words.choice(group.kind()),
            reading.when(group),
            reading.periods().label(dearest.period(), words.text("whole.horizon")),
            worth.size(dearest, dearest.limit()),
            worth.each(dearest),
            dearest.to() == null ? words.text("no.end") : worth.size(dearest, dearest.to())));
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
