package org.fourfold.ui.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourfold.domain.measure.ColumnKind;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.Table;

/** The lines of a period grid, from the rows of its table and the things they are about. */
final class PeriodLines<R extends Record> {
  private final PeriodKeys<R> form;
  private final TableSource source;
  private final UnaryOperator<List<PeriodLine>> arrange;
  private final ObservableList<PeriodLine> visible = FXCollections.observableArrayList();
  private final ObservableList<PeriodLine> shown =
      FXCollections.unmodifiableObservableList(visible);
  private final PeriodLine sum;
  private final PeriodSums sums = new PeriodSums();
  private final Map<List<String>, PeriodLine> byKeys = new HashMap<>();
  private List<PeriodLine> lines = new ArrayList<>();
  private List<R> rows = List.of();
  private List<Code> things = List.of();
  private boolean twice;

  PeriodLines(PeriodKeys<R> form, TableSource source, UnaryOperator<List<PeriodLine>> arrange) {
    this.form = form;
    this.source = source;
    this.arrange = arrange;
    sum = new PeriodLine(Collections.nCopies(form.keys().size(), ""), true);
  }

  void load(List<R> now, List<Period> periods, boolean grows) {
    List<Code> codes = form.things().map(Table::file).map(source::codes).orElse(List.of());
    if (!codes.equals(things) || !follow(now)) {
      things = codes;
      rebuild(now);
    }
    rows = now;
    sums.of(lines, periods);
    arrange(grows);
  }

  /** Takes over rows that came or went; whether that was all, and about lines already there. */
  private boolean follow(List<R> now) {
    int least = Math.min(rows.size(), now.size());
    int before = 0;
    while (before < least && rows.get(before) == now.get(before)) {
      before++;
    }
    int after = 0;
    while (after < least - before
        && rows.get(rows.size() - 1 - after) == now.get(now.size() - 1 - after)) {
      after++;
    }
    List<R> gone = rows.subList(before, rows.size() - after);
    List<R> come = now.subList(before, now.size() - after);
    boolean known = come.stream().allMatch(r -> byKeys.containsKey(form.about(r)));
    if (!known || twice || gone.size() + come.size() > least / 2 || form.things().isEmpty()) {
      return false;
    }
    gone.forEach(r -> byKeys.get(form.about(r)).amounts().remove(form.when(r)));
    come.forEach(r -> put(byKeys.get(form.about(r)), r));
    return true;
  }

  /** An amount that stands twice is an error in the table: then lines are always made anew. */
  private void put(PeriodLine line, R row) {
    twice |= line.amounts().put(form.when(row), form.amount(row)) != null;
  }

  private void rebuild(List<R> now) {
    twice = false;
    Map<List<String>, PeriodLine> known = new HashMap<>();
    lines.forEach(l -> known.put(l.keys(), l));
    Map<List<String>, PeriodLine> next = new LinkedHashMap<>();
    things.forEach(c -> line(known, next, List.of(c.code())));
    for (R row : now) {
      put(line(known, next, form.about(row)), row);
    }
    List<PeriodLine> arranged = new ArrayList<>(next.values());
    if (form.things().isEmpty()) {
      lines.stream()
          .filter(l -> next.get(l.keys()) != l && !l.blank() && !l.typed().isEmpty())
          .peek(l -> l.amounts().clear())
          .forEach(arranged::add);
    }
    lines = arranged;
    byKeys.clear();
    byKeys.putAll(next);
  }

  /** The line about something, the one there was where there was one. */
  private static PeriodLine line(
      Map<List<String>, PeriodLine> known, Map<List<String>, PeriodLine> next, List<String> about) {
    PeriodLine line = next.get(about);
    if (line == null) {
      line = known.containsKey(about) ? known.get(about) : new PeriodLine(about, false);
      line.amounts().clear();
      next.put(about, line);
    }
    return line;
  }

  void arrange(boolean grows) {
    List<PeriodLine> wanted = new ArrayList<>(arrange.apply(lines));
    if (grows) {
      boolean there = !visible.isEmpty() && visible.getLast().blank();
      wanted.add(there ? visible.getLast() : blankLine());
    }
    if (!visible.equals(wanted)) {
      visible.setAll(wanted);
    }
  }

  PeriodLine blankLine() {
    return new PeriodLine(Collections.nCopies(form.keys().size(), ""), false);
  }

  /** What a line is about in one of its keys. */
  String name(PeriodLine line, int key) {
    String code = line.keys().get(key);
    String name = source.code(form.keys().get(key).refers(), code).map(Code::name).orElse("");
    return name.isEmpty() ? code : name;
  }

  String unit(PeriodLine line) {
    return source
        .code(form.keys().getFirst().refers(), line.keys().getFirst())
        .map(Code::unit)
        .orElse("");
  }

  /** Knows lines being written, and keeps an empty one at the end. */
  void blankLast(boolean grows) {
    for (int i = visible.size() - 1; i >= 0 && byKeys.get(visible.get(i).keys()) == null; i--) {
      PeriodLine line = visible.get(i);
      if (!line.blank() && !lines.contains(line)) {
        lines.add(line);
      }
    }
    if (grows && (visible.isEmpty() || !visible.getLast().blank())) {
      visible.add(blankLine());
    }
  }

  /** A line being written, shown before the empty one. */
  PeriodLine append() {
    PeriodLine line = blankLine();
    visible.add(Math.max(0, visible.size() - 1), line);
    return line;
  }

  /** Whether the lines are limits that may overlap, rather than amounts. */
  boolean ceilings() {
    return form.period().or().contains(Period.TOTAL);
  }

  /** Amounts of different units do not add, nor do limits that overlap. */
  boolean sumsMakeSense() {
    if (lines.size() < 2 || ceilings() || form.keys().getFirst().kind() == ColumnKind.CHOICE) {
      return false;
    }
    return form.amount().kind() == ColumnKind.MONEY
        || lines.stream().map(this::unit).distinct().limit(2).count() == 1;
  }

  PeriodLine sum() {
    return sum;
  }

  PeriodSums sums() {
    return sums;
  }

  /** Place of the line that shows a row of the table, -1 where none does. */
  int find(int row) {
    return row < 0 || row >= rows.size()
        ? -1
        : visible.indexOf(byKeys.get(form.about(rows.get(row))));
  }

  List<PeriodLine> all() {
    return lines;
  }

  ObservableList<PeriodLine> shown() {
    return shown;
  }
}
