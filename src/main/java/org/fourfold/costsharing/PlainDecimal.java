package org.fourfold.costsharing;

/** Numbers as most files hold them: up to 17 digits with at most one point, no exponent. */
final class PlainDecimal {
  /** What {@link #digits} answers where the text is anything else. */
  static final long NONE = Long.MIN_VALUE;

  private static final int LONGEST = 17;
  private static final long[] POWERS = powers();

  private PlainDecimal() {}

  private static long[] powers() {
    long[] powers = new long[LONGEST + 2];
    powers[0] = 1;
    for (int k = 1; k < powers.length; k++) {
      powers[k] = 10 * powers[k - 1];
    }
    return powers;
  }

  static long power(int scale) {
    return POWERS[scale];
  }

  /** All digits as one whole number. */
  static long digits(String text) {
    int end = text.length();
    int from = end > 0 && text.charAt(0) == '-' ? 1 : 0;
    if (end - from > LONGEST || end == from || text.charAt(end - 1) == '.') {
      return NONE;
    }
    long digits = 0;
    boolean point = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.' && !point) {
        point = true;
      } else if (c >= '0' && c <= '9') {
        digits = 10 * digits + c - '0';
      } else {
        return NONE;
      }
    }
    return from == 1 ? -digits : digits;
  }

  /** Digits after the point. */
  static int scale(String text) {
    int point = text.indexOf('.');
    return point < 0 ? 0 : text.length() - 1 - point;
  }

  /** What the digits are divided by. */
  static long below(String text) {
    return POWERS[scale(text)];
  }
}
