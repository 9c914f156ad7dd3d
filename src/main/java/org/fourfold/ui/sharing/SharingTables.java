package org.fourfold.ui.sharing;

import java.util.List;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.sharing.SharingBoard;
import org.fourfold.ui.control.HistoryTables;

/** Games, claims and parties as grids see them. */
final class SharingTables implements HistoryTables.Rows<SharingBoard> {
  @Override
  public List<Table<?>> tables() {
    return SharingBoard.TABLES;
  }

  @Override
  public <R extends Record> List<R> of(SharingBoard state, Table<R> table) {
    return state.rows(table);
  }

  @Override
  public <R extends Record> SharingBoard with(SharingBoard state, Table<R> table, List<R> rows) {
    return state.with(table, rows);
  }
}
