package org.fourfold.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.fourfold.domain.measure.Column;

/**
 * One line of a grid: a row of its table, or one still being written that has no record yet.
 *
 * @param <R> the record
 */
public final class GridRow<R extends Record> {
  private R entry;
  private int index;
  // Most rows of a long table are never typed into: they hold no map of their own.
  private Map<Column, String> typed = Map.of();

  GridRow(R entry, int index) {
    this.entry = entry;
    this.index = index;
  }

  /** The row of the table, null while it is being written. */
  public R entry() {
    return entry;
  }

  /** Its place in the table from 0, -1 while it is being written. */
  public int index() {
    return index;
  }

  /** What was typed into a cell and not taken over, null for nothing. */
  String typed(Column column) {
    return typed.get(column);
  }

  Set<Column> typedColumns() {
    return typed.keySet();
  }

  void keep(Column column, String text) {
    if (typed.isEmpty()) {
      typed = new LinkedHashMap<>();
    }
    typed.put(column, text);
  }

  void forget(Column column) {
    forget(column::equals);
  }

  void forget(Predicate<Column> columns) {
    if (!typed.isEmpty()) {
      typed.keySet().removeIf(columns);
    }
  }

  void put(R newEntry, int newIndex) {
    entry = newEntry;
    index = newIndex;
  }

  /** Whether something typed was not taken over. */
  boolean touched() {
    return !typed.isEmpty();
  }

  /** Whether it is the empty line at the end, in which typing begins a new row. */
  public boolean ghost() {
    return entry == null && typed.isEmpty();
  }
}
