package org.fourfold.ui.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/** Dates as spreadsheets put them on the clipboard; day or month first as the locale has it. */
final class TypedDate {
  private TypedDate() {}

  /** The date as files hold it, the text itself where it is none. */
  static String plain(String typed, Locale locale) {
    String slashes = Locale.US.getCountry().equals(locale.getCountry()) ? "M/d/yyyy" : "d/M/yyyy";
    for (String pattern :
        List.of(slashes, "d.M.yyyy", "yyyy/M/d", "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy")) {
      DateTimeFormatter format =
          new DateTimeFormatterBuilder()
              .parseCaseInsensitive()
              .appendPattern(pattern)
              .toFormatter(locale);
      try {
        return LocalDate.parse(typed.strip(), format).toString();
      } catch (DateTimeParseException _) {
        continue;
      }
    }
    return typed;
  }
}
