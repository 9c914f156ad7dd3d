package org.fourfold.domain.schedule;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * Points in time as they came in: minutes as numbers, or date-times. Date-times are counted in
 * milliseconds from 1970-01-01T00:00, so midnights are whole days either way.
 */
public record ScheduleClock(boolean dates) {
  public static final long MINUTE = 60_000;
  private static final double MOST = 1e9;

  /** Minutes as milliseconds, to the nearest. */
  public static long millis(double minutes) {
    return Math.round(minutes * MINUTE);
  }

  public static double minutes(long millis) {
    return (double) millis / MINUTE;
  }

  /** Whether a text is meant as a date-time. */
  public static boolean dated(String text) {
    return text.indexOf('-') > 0 && !text.toLowerCase(Locale.ROOT).contains("e-");
  }

  /** A point in time, null where the text is none. */
  public static Long read(String text) {
    try {
      if (dated(text)) {
        String iso = text.length() == 10 ? text + "T00:00" : text.replace(' ', 'T');
        return LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC).toEpochMilli();
      }
      double minutes = Double.parseDouble(text);
      return Math.abs(minutes) <= MOST ? (Long) millis(minutes) : null;
    } catch (DateTimeParseException | NumberFormatException _) {
      return null;
    }
  }

  /** A time of day, as {@code 08:00} or minutes from midnight; null where the text is none. */
  public static Long readTimeOfDay(String text) {
    int colon = text.indexOf(':');
    try {
      if (colon < 0) {
        return read(text);
      }
      int hours = Integer.parseInt(text.substring(0, colon));
      int minutes = Integer.parseInt(text.substring(colon + 1, Math.min(text.length(), colon + 3)));
      boolean good = hours >= 0 && hours <= 24 && minutes >= 0 && minutes < 60;
      return good ? (Long) (MINUTE * (hours * 60L + minutes)) : null;
    } catch (NumberFormatException _) {
      return null;
    }
  }

  /** A number of minutes, or a date-time in text. */
  public Object value(long millis) {
    if (dates) {
      return text(millis);
    }
    double minutes = minutes(millis);
    return minutes == Math.rint(minutes) ? (Object) (long) minutes : (Object) minutes;
  }

  public String text(long millis) {
    if (!dates) {
      return value(millis).toString();
    }
    LocalDateTime time =
        LocalDateTime.ofEpochSecond(
            Math.floorDiv(millis, 1000L),
            (int) Math.floorMod(millis, 1000L) * 1_000_000,
            ZoneOffset.UTC);
    return time.getSecond() == 0 && time.getNano() == 0
        ? time.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT))
        : time.toString();
  }
}
