package org.fourfold.ui.timing;

import java.util.List;
import org.fourfold.domain.finance.TimedBoard;
import org.fourfold.domain.measure.Table;
import org.fourfold.ui.control.HistoryTables;

/** Demand, projects, budgets and needs as grids see them. */
final class TimedTables implements HistoryTables.Rows<TimedBoard> {
  @Override
  public List<Table<?>> tables() {
    return TimedBoard.TABLES;
  }

  @Override
  public <R extends Record> List<R> of(TimedBoard state, Table<R> table) {
    return state.rows(table);
  }

  @Override
  public <R extends Record> TimedBoard with(TimedBoard state, Table<R> table, List<R> rows) {
    return state.with(table, rows);
  }
}
