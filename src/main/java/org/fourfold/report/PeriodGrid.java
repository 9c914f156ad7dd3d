package org.fourfold.report;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.report.page.Sheet;
import org.fourfold.report.page.SheetCell;

/**
 * A table of things × periods for a page on its side. A horizon longer than a page is wide
 * continues in further parts, so that nothing is cut off; what stands after the periods is in the
 * last.
 */
final class PeriodGrid {
  private final PlanReading reading;
  private final String title;
  private final String note;
  private final List<Sheet.Head> before;
  private final List<Sheet.Head> after;
  private final List<Line> lines = new ArrayList<>();

  private record Line(
      Sheet.Kind kind, List<SheetCell> before, List<SheetCell> cells, List<SheetCell> after) {}

  PeriodGrid(
      PlanReading reading,
      String title,
      String note,
      List<Sheet.Head> before,
      List<Sheet.Head> after) {
    this.reading = reading;
    this.title = title;
    this.note = note;
    this.before = before;
    this.after = after;
  }

  void group(String label) {
    lines.add(new Line(Sheet.Kind.GROUP, SheetCell.texts(label), List.of(), List.of()));
  }

  void row(List<SheetCell> head, List<SheetCell> cells, List<SheetCell> tail) {
    lines.add(new Line(Sheet.Kind.ITEM, head, cells, tail));
  }

  void total(List<SheetCell> head, List<SheetCell> cells, List<SheetCell> tail) {
    lines.add(new Line(Sheet.Kind.TOTAL, head, cells, tail));
  }

  boolean isEmpty() {
    return lines.stream().noneMatch(l -> l.kind() == Sheet.Kind.ITEM);
  }

  Sheet sheet() {
    List<Sheet.Head> heads = new ArrayList<>(before);
    reading.periods().all().forEach(label -> heads.add(Sheet.Head.number(label, "", 0)));
    heads.addAll(after);
    List<Sheet.Row> rows = new ArrayList<>();
    for (Line line : lines) {
      List<SheetCell> cells = new ArrayList<>(line.before());
      cells.addAll(line.cells());
      cells.addAll(line.after());
      rows.add(new Sheet.Row(line.kind(), cells));
    }
    return new Sheet(title, note, true, before.size(), after.size(), heads, rows);
  }
}
