package org.fourfold.exchange.schedule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleUnit;
import org.fourfold.exchange.format.HeadedSheet;
import org.fourfold.exchange.format.SheetSource;

/**
 * Units as {@code unit,kind(),open(),close(),turnaround(0)}: opening hours are times of day, as
 * {@code 08:00} or minutes from midnight, each day; turnaround is minutes.
 */
public record UnitSheet(List<ScheduleUnit> units, List<Problem> problems) {
  private static final int MOST = 10_000;

  public static UnitSheet read(SheetSource source) throws IOException {
    Set<String> known = Set.of("kind", "open", "close", "turnaround", "name");
    HeadedSheet sheet = HeadedSheet.read(source, Set.of("unit"), known, MOST);
    List<ScheduleUnit> units = new ArrayList<>();
    for (HeadedSheet.Row row : sheet.hasErrors() ? List.<HeadedSheet.Row>of() : sheet.rows()) {
      String unit = sheet.text(row, "unit");
      if (unit.isEmpty()) {
        sheet.error(row.number(), "unit", Fault.MISSING_VALUE);
      }
      double turnaround = sheet.number(row, "turnaround", 0);
      if (turnaround < 0) {
        sheet.error(row.number(), "turnaround", Fault.TOO_SMALL, "0");
      }
      units.add(
          new ScheduleUnit(
              unit,
              sheet.text(row, "kind"),
              timeOfDay(sheet, row, "open"),
              timeOfDay(sheet, row, "close"),
              ScheduleClock.millis(turnaround)));
    }
    return new UnitSheet(List.copyOf(units), List.copyOf(sheet.problems()));
  }

  private static Long timeOfDay(HeadedSheet sheet, HeadedSheet.Row row, String column) {
    String text = sheet.text(row, column);
    Long time = text.isEmpty() ? null : ScheduleClock.readTimeOfDay(text);
    if (time == null && !text.isEmpty()) {
      sheet.error(row.number(), column, Fault.NOT_A_TIME, text);
    }
    return time;
  }
}
