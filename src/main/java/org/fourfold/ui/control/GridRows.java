package org.fourfold.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;

/**
 * The lines of a grid: rows of the table in scope, rows being written, and the empty line. A line
 * stays where it is while its row changes; only filter and sort move lines.
 */
final class GridRows<R extends Record> {
  private final Table<R> table;
  private final Predicate<R> inScope;
  private final Function<GridRow<R>, List<String>> texts;
  private final BiFunction<GridRow<R>, Column, String> cell;
  private final ObservableList<GridRow<R>> visible = FXCollections.observableArrayList();
  private List<GridRow<R>> lines = new ArrayList<>();
  private final List<GridRow<R>> written = new ArrayList<>();
  private GridOrder order = GridOrder.OWN;
  private int tableSize = -1;
  private boolean growing;

  GridRows(
      Table<R> table,
      Predicate<R> inScope,
      Function<GridRow<R>, List<String>> texts,
      BiFunction<GridRow<R>, Column, String> cell) {
    this.cell = cell;
    this.table = table;
    this.inScope = inScope;
    this.texts = texts;
  }

  /**
   * Takes over the rows of the table.
   *
   * @param canGrow whether the empty line stands at the end
   */
  void load(List<R> rows, boolean canGrow) {
    boolean inPlace = rows.size() == tableSize && samePlaces(rows) && growing == canGrow;
    tableSize = rows.size();
    growing = canGrow;
    if (inPlace) {
      for (GridRow<R> line : lines) {
        R now = rows.get(line.index());
        if (now != line.entry()) {
          forgetChanged(line, now);
          line.put(now, line.index());
        }
      }
      return;
    }
    rebuild(rows);
  }

  private boolean samePlaces(List<R> rows) {
    Set<Integer> places = new HashSet<>();
    lines.forEach(l -> places.add(l.index()));
    for (int i = 0; i < rows.size(); i++) {
      if (inScope.test(rows.get(i)) != places.contains(i)) {
        return false;
      }
    }
    return true;
  }

  /** What was typed stays only in cells whose value did not change beneath it. */
  private void forgetChanged(GridRow<R> line, R now) {
    line.typed().keySet().removeIf(c -> !table.text(now, c).equals(table.text(line.entry(), c)));
  }

  private void rebuild(List<R> rows) {
    Map<R, GridRow<R>> known = new IdentityHashMap<>();
    Map<Integer, GridRow<R>> changed = new HashMap<>();
    lines.forEach(l -> known.put(l.entry(), l));
    lines.forEach(l -> changed.put(l.index(), l));
    rows.stream().filter(known::containsKey).forEach(r -> changed.remove(known.get(r).index()));
    List<GridRow<R>> next = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (inScope.test(rows.get(i))) {
        next.add(line(rows.get(i), i, known, changed));
      }
    }
    lines = next;
    arrange();
  }

  /** The line that showed this row before, or whose row was changed into it, or a new one. */
  private GridRow<R> line(
      R entry, int index, Map<R, GridRow<R>> known, Map<Integer, GridRow<R>> changed) {
    GridRow<R> line = known.remove(entry);
    if (line == null) {
      line = changed.remove(index);
      if (line == null) {
        return new GridRow<>(entry, index);
      }
      forgetChanged(line, entry);
    }
    line.put(entry, index);
    return line;
  }

  private void arrange() {
    List<GridRow<R>> shown = new ArrayList<>();
    for (GridRow<R> line : lines) {
      if (order.shows(texts.apply(line))) {
        shown.add(line);
      }
    }
    shown.sort(order.comparator(table, cell));
    shown.addAll(written);
    if (growing) {
      shown.add(new GridRow<>(null, -1));
    }
    visible.setAll(shown);
  }

  /** Keeps one empty line at the end, and knows the line before it as being written. */
  void ghostLast(boolean canGrow) {
    for (GridRow<R> line : visible) {
      if (line.entry() == null && !line.ghost() && !written.contains(line)) {
        written.add(line);
      }
    }
    written.removeIf(l -> l.entry() != null || l.ghost());
    if (canGrow && (visible.isEmpty() || !visible.getLast().ghost())) {
      visible.add(new GridRow<>(null, -1));
    }
  }

  /** Knows lines that have just got their record, so that they stay the same lines. */
  void adopt(List<GridRow<R>> finished) {
    finished.stream().filter(l -> l.entry() != null && !lines.contains(l)).forEach(lines::add);
    written.removeAll(finished);
  }

  /**
   * The lines from one on, so many, with new ones beyond the last.
   *
   * @param from place among the visible
   */
  List<GridRow<R>> room(int from, int count) {
    List<GridRow<R>> targets = new ArrayList<>();
    for (int i = from; i < from + count; i++) {
      boolean there = i < visible.size();
      targets.add(there ? visible.get(i) : new GridRow<>(null, -1));
    }
    return targets;
  }

  /** Appends the lines that make an entry; the others stay as being written. */
  void commit(List<GridRow<R>> targets, List<R> rows, Function<GridRow<R>, Optional<R>> entry) {
    List<GridRow<R>> finished = new ArrayList<>();
    for (GridRow<R> line : targets) {
      if (line.entry() != null || line.ghost()) {
        continue;
      }
      Optional<R> made = entry.apply(line);
      if (made.isPresent()) {
        line.typed().clear();
        line.put(made.get(), rows.size());
        rows.add(made.get());
        finished.add(line);
      } else if (!written.contains(line)) {
        written.add(line);
        if (!visible.contains(line)) {
          visible.add(Math.max(0, visible.size() - 1), line);
        }
      }
    }
    adopt(finished);
  }

  void drop(List<GridRow<R>> gone) {
    if (written.removeAll(gone)) {
      visible.removeIf(l -> l.entry() == null && !l.ghost() && gone.contains(l));
    }
  }

  /** Forgets rows being written, because the grid now shows something else. */
  void forget() {
    written.clear();
    lines = new ArrayList<>();
    tableSize = -1;
  }

  void order(GridOrder wanted) {
    order = wanted;
    arrange();
  }

  GridOrder order() {
    return order;
  }

  int find(int index) {
    for (int i = 0; i < visible.size(); i++) {
      if (visible.get(i).entry() != null && visible.get(i).index() == index) {
        return i;
      }
    }
    return -1;
  }

  int size() {
    return lines.size();
  }

  ObservableList<GridRow<R>> visible() {
    return visible;
  }
}
