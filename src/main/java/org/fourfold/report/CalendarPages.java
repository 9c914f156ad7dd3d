package org.fourfold.report;

import static org.fourfold.report.page.Sheet.Head.number;
import static org.fourfold.report.page.Sheet.Head.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.fourfold.chart.ChartLine;
import org.fourfold.chart.UtilisationTable;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.report.page.NumberStyle;
import org.fourfold.report.page.Sheet;
import org.fourfold.report.page.SheetCell;
import org.fourfold.report.words.Worth;

/** How much of each capacity is there, used and left in each period, and where it runs out. */
final class CalendarPages {
  private final PlanReading reading;
  private final Wording words;
  private final Worth worth;

  CalendarPages(PlanReading reading) {
    this.reading = reading;
    words = reading.wording();
    worth = new Worth(reading.department(), reading.outcome(), reading.input().locale());
  }

  /** Available, used and left, one under the other. */
  Sheet amounts() {
    PeriodGrid grid =
        new PeriodGrid(
            reading,
            words.text("calendar.grid"),
            words.text("calendar.grid.note"),
            List.of(text(words.text("capacity"), 17), text(words.text("unit"), 6), text("", 6)),
            List.of(number(words.text("total"), "", 7)));
    for (Capacity capacity : reading.department().capacities()) {
      double[] there = reading.blank();
      double[] used = reading.blank();
      double[] left = reading.blank();
      List<LimitValue> limits = limits(capacity.capacity());
      for (LimitValue limit : limits) {
        int t = reading.periods().place(limit.period());
        there[t] = limit.limit();
        used[t] = limit.used();
        left[t] = limit.slack();
      }
      if (!limits.isEmpty()) {
        StackedLines lines = new StackedLines();
        lines.add(words.text("available"), there);
        lines.add(words.text("used"), used);
        lines.add(words.text("left"), left);
        lines.into(grid, capacity.name(), capacity.unit());
      }
    }
    return grid.sheet();
  }

  private List<LimitValue> limits(String capacity) {
    return reading
        .outcome()
        .limits(LimitKind.CAPACITY)
        .filter(l -> l.code().equals(capacity) && reading.periods().place(l.period()) >= 0)
        .toList();
  }

  /** Capacities that run out, the one that does most often first. */
  Sheet runningOut() {
    List<Sheet.Row> rows = new ArrayList<>();
    for (ChartLine line :
        UtilisationTable.of(reading.department(), reading.outcome(), reading.input().locale())
            .lines()) {
      if (!line.marks().isEmpty()) {
        rows.add(row(line));
      }
    }
    return new Sheet(
        words.text("calendar.out"),
        words.text("calendar.out.note", worth.unit()),
        false,
        List.of(
            text(words.text("capacity"), 34),
            text(words.text("unit"), 12),
            text(words.text("calendar.out.when"), 32),
            number(words.text("calendar.out.periods"), "", 9),
            number(words.text("worth.head"), worth.unit(), 13)),
        rows);
  }

  private Sheet.Row row(ChartLine line) {
    Set<Integer> marks = line.marks();
    OptionalDouble next =
        limits(line.code()).stream()
            .filter(l -> marks.contains(reading.periods().place(l.period())))
            .map(worth::next)
            .filter(OptionalDouble::isPresent)
            .max(Comparator.comparingDouble(OptionalDouble::getAsDouble))
            .orElse(OptionalDouble.empty());
    NumberStyle style = worth.inBenefit() ? NumberStyle.AMOUNT : NumberStyle.MONEY;
    return Sheet.Row.item(
        List.of(
            SheetCell.of(line.label()),
            SheetCell.of(line.unit()),
            SheetCell.of(
                marks.size() == reading.periods().count()
                    ? words.text("every.period")
                    : reading.periods().ranges(marks)),
            SheetCell.of(marks.size(), NumberStyle.AMOUNT),
            next.isEmpty() ? SheetCell.NONE : SheetCell.of(next.getAsDouble(), style)));
  }
}
