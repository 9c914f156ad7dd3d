package org.fourfold.domain.measure;

import java.util.List;

/**
 * An immutable state of a few tables, as typed, whether or not anything can be made of it.
 *
 * @param <S> itself
 */
public interface TableState<S extends TableState<S>> {
  <R extends Record> List<R> rows(Table<R> table);

  /** The same with other rows in one table. */
  <R extends Record> S with(Table<R> table, List<R> rows);
}
