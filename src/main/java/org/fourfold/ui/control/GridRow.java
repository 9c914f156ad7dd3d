package org.fourfold.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fourfold.domain.measure.Column;

/**
 * One line of a grid: a row of its table, or one still being written that has no record yet.
 *
 * @param <R> the record
 */
public final class GridRow<R extends Record> {
  private R entry;
  private int index;
  private final Map<Column, String> typed = new LinkedHashMap<>();

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

  /** What was typed into cells and not taken over, by column. */
  Map<Column, String> typed() {
    return typed;
  }

  void put(R newEntry, int newIndex) {
    entry = newEntry;
    index = newIndex;
  }

  /** Whether it is the empty line at the end, in which typing begins a new row. */
  public boolean ghost() {
    return entry == null && typed.isEmpty();
  }
}
