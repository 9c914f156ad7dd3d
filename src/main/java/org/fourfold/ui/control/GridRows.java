package org.fourfold.ui.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The lines of a grid: rows of the table in scope, rows being written, and the empty line. A line
 * stays where it is while its row changes; only filter and sort move lines.
 */
final class GridRows<R extends Record> {
  private final GridLines<R> table;
  private final UnaryOperator<List<GridRow<R>>> arrange;
  private final ObservableList<GridRow<R>> visible = FXCollections.observableArrayList();
  private final Set<GridRow<R>> written = identitySet();
  private final List<GridRow<R>> writtenInOrder = new ArrayList<>();
  private final Set<GridRow<R>> touched = identitySet();
  private boolean growing;
  private int shown;

  /**
   * @param arrange leaves out and sorts lines of the table
   */
  GridRows(GridLines<R> table, UnaryOperator<List<GridRow<R>>> arrange) {
    this.table = table;
    this.arrange = arrange;
  }

  static <T> Set<T> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /**
   * Takes over the rows of the table.
   *
   * @param canGrow whether the empty line stands at the end
   */
  void load(List<R> rows, boolean canGrow) {
    boolean inPlace = table.load(rows) && growing == canGrow;
    growing = canGrow;
    touched.removeIf(l -> !l.touched());
    if (!inPlace) {
      arrange();
    }
  }

  /** Leaves out and sorts anew. */
  void arrange() {
    List<GridRow<R>> arranged = new ArrayList<>(arrange.apply(table.lines()));
    shown = arranged.size();
    arranged.addAll(writtenInOrder);
    if (growing) {
      boolean there = !visible.isEmpty() && visible.getLast().ghost();
      arranged.add(there ? visible.getLast() : new GridRow<>(null, -1));
    }
    if (!touched.isEmpty()) {
      Set<GridRow<R>> there = identitySet();
      there.addAll(table.lines());
      there.addAll(written);
      touched.retainAll(there);
    }
    if (!visible.equals(arranged)) {
      visible.setAll(arranged);
    }
  }

  /** Knows that what was typed into a line was not taken over. */
  void touch(GridRow<R> line) {
    if (line.touched()) {
      touched.add(line);
    }
  }

  /** Lines in which something typed was not taken over, in the order of the table. */
  List<GridRow<R>> touched() {
    touched.removeIf(l -> !l.touched());
    return touched.stream()
        .sorted((a, b) -> Integer.compareUnsigned(a.index(), b.index()))
        .toList();
  }

  /** Keeps one empty line at the end, and knows the line before it as being written. */
  void ghostLast() {
    for (GridRow<R> line : List.copyOf(visible.subList(shown, visible.size()))) {
      if (line.entry() == null && !line.ghost()) {
        write(line);
      }
    }
    writtenInOrder.removeIf(l -> l.entry() != null || l.ghost());
    written.retainAll(Set.copyOf(writtenInOrder));
    if (growing && (visible.isEmpty() || !visible.getLast().ghost())) {
      visible.add(new GridRow<>(null, -1));
    }
  }

  private boolean write(GridRow<R> line) {
    touch(line);
    return written.add(line) && writtenInOrder.add(line);
  }

  /**
   * The lines from one on, so many, with new ones beyond the last.
   *
   * @param from place among the visible
   */
  List<GridRow<R>> room(int from, int count) {
    List<GridRow<R>> targets = new ArrayList<>(count);
    for (int i = from; i < from + count; i++) {
      boolean there = i < visible.size();
      targets.add(there ? visible.get(i) : new GridRow<>(null, -1));
    }
    return targets;
  }

  /** Appends the lines that make an entry; the others stay as being written. */
  void commit(List<GridRow<R>> targets, List<R> rows, Function<GridRow<R>, Optional<R>> entry) {
    // Lines without a record stand behind all others.
    Set<GridRow<R>> present = identitySet();
    present.addAll(visible.subList(shown, visible.size()));
    Set<GridRow<R>> finished = identitySet();
    List<GridRow<R>> unfinished = new ArrayList<>();
    for (GridRow<R> line : targets) {
      if (line.entry() != null || line.ghost()) {
        continue;
      }
      Optional<R> made = entry.apply(line);
      if (made.isPresent()) {
        line.forget(_ -> true);
        line.put(made.get(), rows.size());
        rows.add(made.get());
        table.adopt(line);
        shown++;
        finished.add(line);
      } else if (write(line) && !present.contains(line)) {
        unfinished.add(line);
      }
    }
    visible.addAll(Math.max(0, visible.size() - 1), unfinished);
    written.removeAll(finished);
    writtenInOrder.removeIf(finished::contains);
  }

  void drop(List<GridRow<R>> gone) {
    Set<GridRow<R>> dropped = identitySet();
    gone.stream().filter(written::contains).forEach(dropped::add);
    if (!dropped.isEmpty()) {
      written.removeAll(dropped);
      writtenInOrder.removeIf(dropped::contains);
      touched.removeAll(dropped);
      visible.removeIf(dropped::contains);
    }
  }

  /** Forgets rows being written, because the grid now shows something else. */
  void forget() {
    written.clear();
    writtenInOrder.clear();
    touched.clear();
    table.forget();
  }

  /** Where a row of the table is shown, -1 where it is not. */
  int find(int index) {
    for (int i = 0; i < visible.size(); i++) {
      if (visible.get(i).entry() != null && visible.get(i).index() == index) {
        return i;
      }
    }
    return -1;
  }

  /** Lines of the table in scope, shown or not. */
  List<GridRow<R>> all() {
    return table.lines();
  }

  /** How many lines of the table are shown. */
  int shownSize() {
    return shown;
  }

  ObservableList<GridRow<R>> visible() {
    return visible;
  }
}
