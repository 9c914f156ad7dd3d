package org.fourfold.exchange.csv;

import java.util.regex.Pattern;

/**
 * Keeps text in CSV files from being run as a formula by the spreadsheet that opens them: text that
 * begins like one gets an apostrophe before it, which reading takes away again. Numbers stay as
 * they are.
 *
 * <p><b>Source.</b> OWASP, CSV Injection.
 */
public final class FormulaGuard {
  private static final Pattern BEGINS_LIKE_ONE =
      Pattern.compile("'*[=+\\-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20].*", Pattern.DOTALL);
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?");

  private FormulaGuard() {}

  /** The cell as it is written. */
  public static String guarded(String text) {
    return BEGINS_LIKE_ONE.matcher(text).matches() && !NUMBER.matcher(text).matches()
        ? "'" + text
        : text;
  }

  /** The text of a cell that was written so, or by someone else. */
  public static String plain(String cell) {
    return cell.startsWith("'") && BEGINS_LIKE_ONE.matcher(cell).matches()
        ? cell.substring(1)
        : cell;
  }
}
