package org.fourfold.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.fourfold.domain.measure.Table;

/**
 * The lines that show the rows of a table. A line stays the same line while its row is changed or
 * moved: cost is one comparison a row, and more only for the part in which rows came or went.
 */
final class GridLines<R extends Record> {
  private final Table<R> table;
  private final Predicate<R> inScope;
  private List<GridRow<R>> lines = new ArrayList<>();
  private int tableSize = -1;

  GridLines(Table<R> table, Predicate<R> inScope) {
    this.table = table;
    this.inScope = inScope;
  }

  List<GridRow<R>> lines() {
    return lines;
  }

  /** Knows a line that has just got its record, so that it stays the same line. */
  void adopt(GridRow<R> line) {
    lines.add(line);
  }

  void forget() {
    lines = new ArrayList<>();
    tableSize = -1;
  }

  /**
   * Takes over the rows of the table.
   *
   * @return whether every line stayed in its place
   */
  boolean load(List<R> rows) {
    boolean inPlace = rows.size() == tableSize && samePlaces(rows);
    tableSize = rows.size();
    if (!inPlace) {
      rebuild(rows);
      return false;
    }
    for (GridRow<R> line : lines) {
      R now = rows.get(line.index());
      if (now != line.entry()) {
        forgetChanged(line, now);
        line.put(now, line.index());
      }
    }
    return true;
  }

  private boolean samePlaces(List<R> rows) {
    int at = 0;
    for (int i = 0; i < rows.size(); i++) {
      boolean here = at < lines.size() && lines.get(at).index() == i;
      if (inScope.test(rows.get(i)) != here) {
        return false;
      }
      at += here ? 1 : 0;
    }
    return at == lines.size();
  }

  /** What was typed stays only in cells whose value did not change beneath it. */
  private void forgetChanged(GridRow<R> line, R now) {
    if (line.touched()) {
      line.forget(c -> !table.text(now, c).equals(table.text(line.entry(), c)));
    }
  }

  private void rebuild(List<R> rows) {
    List<GridRow<R>> next = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      if (inScope.test(rows.get(i))) {
        next.add(new GridRow<>(rows.get(i), i));
      }
    }
    int least = Math.min(lines.size(), next.size());
    int before = 0;
    while (before < least && lines.get(before).entry() == next.get(before).entry()) {
      before++;
    }
    int after = 0;
    while (after < least - before
        && fromEnd(lines, after).entry() == fromEnd(next, after).entry()) {
      after++;
    }
    for (int i = 0; i < before; i++) {
      keep(next, i, lines.get(i));
    }
    for (int i = 0; i < after; i++) {
      keep(next, next.size() - 1 - i, fromEnd(lines, i));
    }
    match(next, before, after);
    lines = next;
  }

  private static <T> T fromEnd(List<T> list, int place) {
    return list.get(list.size() - 1 - place);
  }

  private static <R extends Record> void keep(List<GridRow<R>> next, int at, GridRow<R> line) {
    line.put(next.get(at).entry(), next.get(at).index());
    next.set(at, line);
  }

  /** In between: the line that showed the row before, or whose row was changed into it. */
  private void match(List<GridRow<R>> next, int before, int after) {
    Map<R, GridRow<R>> known = new IdentityHashMap<>();
    Map<Integer, GridRow<R>> changed = new HashMap<>();
    for (GridRow<R> line : lines.subList(before, lines.size() - after)) {
      known.put(line.entry(), line);
      changed.put(line.index(), line);
    }
    for (GridRow<R> line : next.subList(before, next.size() - after)) {
      GridRow<R> same = known.get(line.entry());
      if (same != null) {
        changed.remove(same.index());
      }
    }
    for (int i = before; i < next.size() - after; i++) {
      GridRow<R> line = known.remove(next.get(i).entry());
      if (line == null) {
        line = changed.remove(next.get(i).index());
        if (line != null) {
          forgetChanged(line, next.get(i).entry());
        }
      }
      if (line != null) {
        keep(next, i, line);
      }
    }
  }
}
