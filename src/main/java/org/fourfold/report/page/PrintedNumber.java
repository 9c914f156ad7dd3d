package org.fourfold.report.page;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads numbers as reports print them: {@code −1,234.5}, {@code 87 %}. */
final class PrintedNumber {
  private static final Pattern DIGITS = Pattern.compile("\\d+(\\.\\d+)?");

  /**
   * A number and how a spreadsheet shows it alike.
   *
   * @param format of a spreadsheet: {@code #,##0.00}
   */
  record Value(double number, String format) {}

  private final String grouping;
  private final String point;

  PrintedNumber(Locale locale) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    grouping = String.valueOf(symbols.getGroupingSeparator());
    point = String.valueOf(symbols.getDecimalSeparator());
  }

  /** The number that a text says, null where it says none. */
  Value read(String printed) {
    String text = printed.strip();
    boolean share = text.endsWith("%");
    boolean negative = text.startsWith("−") || text.startsWith("-");
    boolean signed = negative || text.startsWith("+");
    String digits =
        text.substring(signed ? 1 : 0, text.length() - (share ? 1 : 0))
            .strip()
            .replace(grouping, "")
            .replace(point, ".");
    if (!DIGITS.matcher(digits).matches()) {
      return null;
    }
    int dot = digits.indexOf('.');
    int decimals = dot < 0 ? 0 : digits.length() - dot - 1;
    String fraction = decimals == 0 ? "" : "." + "0".repeat(decimals);
    double size = Double.parseDouble(digits) / (share ? 100 : 1);
    String format = share ? "0" + fraction + "%" : "#,##0" + fraction;
    return new Value(negative ? -size : size, format);
  }
}
