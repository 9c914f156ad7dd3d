package org.fourfold.ui.schedule;

import java.util.List;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.schedule.ClosureRow;
import org.fourfold.domain.schedule.ScheduleDay;
import org.fourfold.ui.control.Code;
import org.fourfold.ui.control.HistoryTables;

/** Jobs, units and closures as grids see them; pins and closures follow a unit's new name. */
final class DayTables implements HistoryTables.Rows<ScheduleDay> {
  @Override
  public List<Table<?>> tables() {
    return ScheduleDay.TABLES;
  }

  @Override
  public ScheduleDay renamed(ScheduleDay day, Table<?> table, String from, String to) {
    if (table != ScheduleDay.UNITS) {
      return day;
    }
    List<ClosureRow> closures =
        day.closures().stream()
            .map(
                c -> c.unit().equals(from) ? new ClosureRow(to, c.start(), c.end(), c.reason()) : c)
            .toList();
    return day.withJobs(j -> j.pinUnit().equals(from) ? j.pinnedTo(to, j.pinStart()) : j)
        .with(ScheduleDay.CLOSURES, closures);
  }

  @Override
  public List<Code> codes(ScheduleDay day, String file) {
    return file.equals(ScheduleDay.UNITS.file())
        ? day.units().stream().map(u -> new Code(u.unit(), u.kind(), "")).toList()
        : List.of();
  }
}
