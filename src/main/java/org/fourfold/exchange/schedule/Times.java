package org.fourfold.exchange.schedule;

import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.exchange.format.HeadedSheet;

/** Points in time of a sheet; the first one says in which form all of them are. */
final class Times {
  private Boolean dates;

  /**
   * @param clock that earlier files used, null where this is the first
   */
  Times(ScheduleClock clock) {
    dates = clock == null ? null : (Boolean) clock.dates();
  }

  /** Null where the cell is empty or, with a problem, where it is no time. */
  Long read(HeadedSheet sheet, HeadedSheet.Row row, String column) {
    String text = sheet.text(row, column);
    if (text.isEmpty()) {
      return null;
    }
    Long time = ScheduleClock.read(text);
    boolean dated = ScheduleClock.dated(text);
    if (time == null) {
      sheet.error(row.number(), column, Fault.NOT_A_TIME, text);
    } else if (dates != null && dates != dated) {
      sheet.error(row.number(), column, Fault.MIXED_TIMES, text);
    }
    dates = dates == null ? (Boolean) dated : dates;
    return time;
  }

  long required(HeadedSheet sheet, HeadedSheet.Row row, String column) {
    Long time = read(sheet, row, column);
    if (sheet.text(row, column).isEmpty()) {
      sheet.error(row.number(), column, Fault.MISSING_VALUE);
    }
    return time == null ? 0 : time;
  }

  ScheduleClock clock() {
    return new ScheduleClock(dates != null && dates);
  }
}
