package org.fourfold.ui.control;

/** Remembers from one start to the next how columns were laid out. */
public interface ColumnMemory {

  /** The layout of a table, {@link ColumnLayout#OWN} where it was never changed. */
  ColumnLayout columns(String table);

  void rememberColumns(String table, ColumnLayout layout);
}
