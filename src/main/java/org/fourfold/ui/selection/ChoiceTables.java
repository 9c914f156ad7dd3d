package org.fourfold.ui.selection;

import java.util.List;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.selection.PackageChoice;
import org.fourfold.ui.control.HistoryTables;

/** Packages and capacities as grids see them. */
final class ChoiceTables implements HistoryTables.Rows<PackageChoice> {
  @Override
  public List<Table<?>> tables() {
    return PackageChoice.TABLES;
  }

  @Override
  public <R extends Record> List<R> of(PackageChoice state, Table<R> table) {
    return state.rows(table);
  }

  @Override
  public <R extends Record> PackageChoice with(PackageChoice state, Table<R> table, List<R> rows) {
    return state.with(table, rows);
  }
}
