package org.fourfold.exchange.forecast;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fourfold.domain.forecast.Cadence;

/** Dates as planners write them, and the step between them. */
final class HistoryDates {
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})(?:[-/.年](\\d{1,2})月?(?:[-/.]?(\\d{1,2})日?)?)?(?:[T ]00:00(?::00)?)?");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})[- ]?[Qq]([1-4])");

  private HistoryDates() {}

  /** A day, month, quarter or year as its first day; {@code null} where it is none. */
  static LocalDate date(String text) {
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      int month = 3 * Integer.parseInt(quarter.group(2)) - 2;
      return LocalDate.of(Integer.parseInt(quarter.group(1)), month, 1);
    }
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(date.group(1)), number(date.group(2)), number(date.group(3)));
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static int number(String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }

  /**
   * The step that most neighbours are apart.
   *
   * @param dates ascending, without repetition
   */
  static Cadence cadence(List<LocalDate> dates) {
    int[] votes = new int[Cadence.values().length];
    for (int i = 1; i < dates.size(); i++) {
      Cadence near = near(dates.get(i).toEpochDay() - dates.get(i - 1).toEpochDay());
      votes[near.ordinal()]++;
    }
    Cadence most = Cadence.MONTHLY;
    for (Cadence cadence : Cadence.values()) {
      most = votes[cadence.ordinal()] > votes[most.ordinal()] ? cadence : most;
    }
    return most;
  }

  private static Cadence near(long days) {
    if (days < 7) {
      return Cadence.DAILY;
    }
    return days < 28
        ? Cadence.WEEKLY
        : days < 80 ? Cadence.MONTHLY : days < 340 ? Cadence.QUARTERLY : Cadence.YEARLY;
  }
}
