package org.fourfold.report.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Number formats of a spreadsheet for cells that hold their numbers in full precision. */
final class WorkbookFormats {
  private static final String WHOLE = "#,##0";

  private WorkbookFormats() {}

  /** {@code "GBP" #,##0.00} · {@code #,##0;-#,##0;"–"} · {@code 0.0%}. */
  static String of(SheetCell.Number number) {
    double value = number.value();
    return switch (number.style()) {
      case AMOUNT -> after(WHOLE + fraction(value), number);
      case QUANTITY -> dashed(WHOLE + fraction(value));
      case CHANGE -> "+" + WHOLE + fraction(value) + ";-" + WHOLE + fraction(value);
      case MONEY -> before(WHOLE + (Math.abs(value) < 99.5 && value != 0 ? ".00" : ""), number);
      case WHOLE_MONEY -> before(dashed(WHOLE), number);
      case CENTS -> before(dashed(WHOLE + ".00"), number);
      case SHARE, FULLNESS -> "0.0%";
      case ERROR -> "0.0E+00";
    };
  }

  private static String dashed(String format) {
    return format + ";-" + format + ";\"–\"";
  }

  private static String after(String format, SheetCell.Number number) {
    return number.unit().isEmpty() ? format : format + " " + quoted(number.unit());
  }

  private static String before(String format, SheetCell.Number number) {
    return number.unit().isEmpty() ? format : quoted(number.unit()) + " " + format;
  }

  private static String quoted(String unit) {
    return '"' + unit.replace("\"", "") + '"';
  }

  /** The decimals that a quantity of this size is read with, without zeros at the end. */
  private static String fraction(double value) {
    double size = Math.abs(value);
    if (!Double.isFinite(value) || size < 5e-7) {
      return "";
    }
    int most = size >= 999.5 ? 0 : size >= 99.95 ? 1 : size >= 0.995 ? 2 : size >= 0.01 ? 3 : 5;
    BigDecimal shown = BigDecimal.valueOf(value).setScale(most, RoundingMode.HALF_UP);
    int decimals = Math.max(0, shown.stripTrailingZeros().scale());
    return decimals == 0 ? "" : "." + "0".repeat(decimals);
  }
}
