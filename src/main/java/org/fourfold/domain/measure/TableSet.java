package org.fourfold.domain.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows by record class: an immutable map of immutable lists; a change shares all other tables. */
public final class TableSet {
  public static final TableSet EMPTY = new TableSet(Map.of());

  private final Map<Class<?>, List<?>> rows;

  private TableSet(Map<Class<?>, List<?>> rows) {
    this.rows = rows;
  }

  /** The rows of a table in their order, empty where it has none. */
  @SuppressWarnings("unchecked") // with() only ever puts a list of R under Class<R>
  public <R extends Record> List<R> rows(Class<R> type) {
    return (List<R>) rows.getOrDefault(type, List.of());
  }

  public <R extends Record> List<R> rows(Table<R> table) {
    return rows(table.type());
  }

  public <R extends Record> TableSet with(Class<R> type, List<R> newRows) {
    Map<Class<?>, List<?>> changed = new HashMap<>(rows);
    changed.put(type, List.copyOf(newRows));
    return new TableSet(Map.copyOf(changed));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TableSet set && nonEmpty().equals(set.nonEmpty());
  }

  @Override
  public int hashCode() {
    return nonEmpty().hashCode();
  }

  private Map<Class<?>, List<?>> nonEmpty() {
    Map<Class<?>, List<?>> kept = new HashMap<>(rows);
    kept.values().removeIf(List::isEmpty);
    return kept;
  }
}
