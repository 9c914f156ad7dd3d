package org.fourfold.exchange.mps;

import java.util.List;

/**
 * A line of data, taken apart.
 *
 * @param number line of the file, from 1
 * @param type what stands in field 1: kind of row or bound, empty where the section has none
 * @param name column, or the set of limits the line belongs to; empty where not given
 * @param pairs names and what is said of each: row and number, or column and bound
 */
record MpsLine(int number, String type, String name, List<Pair> pairs) {

  record Pair(String name, String value) {}

  double number(Pair pair) throws MpsException {
    return number(number, pair.value());
  }

  private static double number(int line, String text) throws MpsException {
    String bare = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    if (bare.equalsIgnoreCase("inf") || bare.equalsIgnoreCase("infinity")) {
      return text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    try {
      // Java alone would take 1d and 0x1p3 too, and other readers take 1d5 for 1.
      if (text.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0)) {
        return Double.parseDouble(text);
      }
    } catch (NumberFormatException e) {
      // Said below, as for every other text.
    }
    throw new MpsException(
        line, "'" + text + "' is not a number; allowed: digits, a point, an exponent as 1e5, inf.");
  }
}
