package org.fourfold.ui.control;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers as planners write and spreadsheets put them on the clipboard: grouped thousands, a point
 * or a comma before the decimals, per cent, currency, a minus of any kind or parentheses.
 */
final class TypedNumber {
  private static final String GAP = " \\u00a0\\u202f\\u2009'’";
  private static final Pattern PLAIN = Pattern.compile("\\d*\\.?\\d+|\\d+\\.");
  private static final Pattern POINT =
      Pattern.compile("[1-9]\\d{0,2}(?:[," + GAP + "]\\d{3})+(?:\\.\\d+)?");
  private static final Pattern COMMA =
      Pattern.compile("(?:\\d{1,3}(?:[." + GAP + "]\\d{3})+|\\d+),\\d+");
  private static final Pattern COMMA_WHOLE =
      Pattern.compile("[1-9]\\d{0,2}(?:[." + GAP + "]\\d{3})+");
  private static final Pattern SIGN = Pattern.compile("^[£$€¥₹]\\s*|\\s*[£$€¥₹]$");

  private TypedNumber() {}

  /** Whether a text can only be a number with a decimal comma: 3,5 · 1.234,5 · 1 234,5 · 0,125. */
  static boolean onlyComma(String typed) {
    String digits = digits(typed);
    return COMMA.matcher(digits).matches() && !POINT.matcher(digits).matches();
  }

  /**
   * The number as files hold it, the text itself where it is none.
   *
   * @param comma whether 1,234 has decimals rather than thousands
   */
  static String plain(String typed, String currency, boolean comma) {
    String text = without(typed.strip(), currency);
    boolean negative = text.startsWith("(") && text.endsWith(")") || signed(text);
    String digits = digits(text);
    boolean percent = text.replace(")", "").endsWith("%");
    String number = number(digits, comma || onlyComma(digits));
    if (number == null) {
      return typed;
    }
    BigDecimal value = new BigDecimal(number);
    value = percent ? value.movePointLeft(2) : value;
    return (negative ? value.negate() : value).toPlainString();
  }

  private static String number(String digits, boolean comma) {
    if (comma && (COMMA.matcher(digits).matches() || COMMA_WHOLE.matcher(digits).matches())) {
      return digits.replaceAll("[." + GAP + "]", "").replace(',', '.');
    }
    if (PLAIN.matcher(digits).matches()) {
      return digits;
    }
    return POINT.matcher(digits).matches() ? digits.replaceAll("[," + GAP + "]", "") : null;
  }

  private static boolean signed(String text) {
    return !text.isEmpty() && "-\u2212\u2013".indexOf(text.charAt(0)) >= 0;
  }

  /** Without currency, sign, parentheses and per cent. */
  private static String digits(String typed) {
    String text = SIGN.matcher(typed.strip()).replaceAll("");
    if (text.startsWith("(") && text.endsWith(")") && text.length() > 2) {
      text = text.substring(1, text.length() - 1).strip();
    } else if (signed(text) || text.startsWith("+")) {
      text = text.substring(1).strip();
    }
    text = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
    return SIGN.matcher(text).replaceAll("");
  }

  private static String without(String text, String currency) {
    if (currency.isEmpty()) {
      return text;
    }
    String upper = text.toUpperCase(Locale.ROOT);
    String code = currency.toUpperCase(Locale.ROOT);
    if (upper.startsWith(code)) {
      return text.substring(code.length()).strip();
    }
    return upper.endsWith(code) ? text.substring(0, text.length() - code.length()).strip() : text;
  }
}
