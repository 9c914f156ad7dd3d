package org.fourfold.report;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.report.page.Sheet;

/**
 * A table of things × periods on a page on its side. A horizon longer than a page is wide continues
 * in further tables, so that nothing is cut off; what stands after the periods is in the last.
 */
final class PeriodGrid {
  /** Most periods that stay readable side by side: a year of four-week periods. */
  private static final int ACROSS = 13;

  private final PlanReading reading;
  private final String title;
  private final String note;
  private final List<Sheet.Head> before;
  private final List<Sheet.Head> after;
  private final List<Line> lines = new ArrayList<>();

  private record Line(
      Sheet.Kind kind, List<String> before, List<String> cells, List<String> after) {}

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
    lines.add(new Line(Sheet.Kind.GROUP, List.of(label), List.of(), List.of()));
  }

  void row(List<String> head, List<String> cells, List<String> tail) {
    lines.add(new Line(Sheet.Kind.ITEM, head, cells, tail));
  }

  void total(List<String> head, List<String> cells, List<String> tail) {
    lines.add(new Line(Sheet.Kind.TOTAL, head, cells, tail));
  }

  boolean isEmpty() {
    return lines.stream().noneMatch(l -> l.kind() == Sheet.Kind.ITEM);
  }

  List<Sheet> sheets() {
    int count = reading.periods().count();
    int parts = Math.max(1, (count + ACROSS - 1) / ACROSS);
    int across = (count + parts - 1) / parts;
    List<Sheet> sheets = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int from = part * across;
      int to = Math.min(count, from + across);
      String heading =
          parts == 1 ? title : reading.wording().text("grid.part", title, part + 1, parts);
      sheets.add(sheet(heading, from, to, part == parts - 1));
    }
    return sheets;
  }

  private Sheet sheet(String heading, int from, int to, boolean last) {
    List<Sheet.Head> heads = new ArrayList<>(before);
    for (String label : reading.periods().all().subList(from, to)) {
      heads.add(Sheet.Head.number(label, "", 0));
    }
    heads.addAll(last ? after : List.of());
    List<Sheet.Row> rows = new ArrayList<>();
    for (Line line : lines) {
      List<String> cells = new ArrayList<>(line.before());
      if (line.kind() != Sheet.Kind.GROUP) {
        cells.addAll(line.cells().subList(from, to));
        cells.addAll(last ? line.after() : List.of());
      }
      rows.add(new Sheet.Row(line.kind(), cells));
    }
    return new Sheet(heading, note, true, heads, rows);
  }
}
