package org.fourfold.exchange.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in a sheet. Characters that XML cannot hold, or would change, are written {@code _xHHHH_},
 * and text that looks like that already gets its first underscore so.
 *
 * <p><b>Source.</b> ISO/IEC 29500-1, ST_Xstring.
 */
final class SheetText {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern AWKWARD =
      Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\ufffe\\uffff]|_(?=x[0-9A-Fa-f]{4}_)");

  private SheetText() {}

  static String escaped(String text) {
    return AWKWARD.matcher(text).replaceAll(m -> "_x%04X_".formatted((int) m.group().charAt(0)));
  }

  static String plain(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }
}
