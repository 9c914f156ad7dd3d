package org.fourfold.learning.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The features of a text.
 *
 * <p><b>Method.</b> Words and pairs of neighbouring words; sequences of 3 to 5 characters within a
 * word, its two edges counted as blanks; in runs of Chinese characters, which need no word
 * boundaries this way, sequences of 1 to 3. Each is known by a 64-bit hash alone, so that what is
 * learnt holds no words of the notes. What stands in {@code ⟦…⟧} was put there by us and is left
 * out.
 *
 * <p><b>Source.</b> W. B. Cavnar and J. M. Trenkle, N-gram-based text categorization, 1994.
 */
public final class Grams {
  /** Around what stands for something removed. */
  public static final char OPEN = '⟦';

  public static final char CLOSE = '⟧';

  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;
  private static final int LONGEST_HAN = 3;
  private static final long WORD = 0x7A5662EAAF3C1D17L;
  private static final long PAIR = 0x51ED270B35AC9D31L;
  private static final long PART = 0x2545F4914F6CDD1DL;
  private static final long HAN = 0x1234567890ABCDEFL;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private Grams() {}

  /** The text as it is compared: one form for each character, lower case. */
  public static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** Gives every feature of a text in {@link #plain} form to the sink, from left to right. */
  public static void of(String plain, Gram sink) {
    int end = plain.length();
    long before = 0;
    int beforeFrom = 0;
    int i = 0;
    while (i < end) {
      char c = plain.charAt(i);
      if (c == OPEN) {
        int close = plain.indexOf(CLOSE, i);
        i = close < 0 ? i + 1 : close + 1;
        before = 0;
      } else if (isHan(c)) {
        i = han(plain, i, sink);
        before = 0;
      } else if (Character.isLetterOrDigit(c)) {
        int to = wordEnd(plain, i);
        long word = hash(WORD, plain, i, to);
        sink.take(word & ~1L, i, to);
        if (before != 0) {
          sink.take(mix(before ^ PAIR, word) & ~1L, beforeFrom, to);
        }
        parts(plain, i, to, sink);
        before = word;
        beforeFrom = i;
        i = to;
      } else {
        i++;
      }
    }
  }

  /** Whether a character is a Chinese one. */
  public static boolean isHan(char c) {
    return c >= 0x2E80 && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static int wordEnd(String text, int from) {
    int to = from + 1;
    while (to < text.length()
        && Character.isLetterOrDigit(text.charAt(to))
        && !isHan(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static int han(String text, int from, Gram sink) {
    int to = from;
    while (to < text.length() && isHan(text.charAt(to))) {
      to++;
    }
    for (int a = from; a < to; a++) {
      long h = HAN;
      for (int b = a; b < to && b < a + LONGEST_HAN; b++) {
        h = mix(h, text.charAt(b));
        sink.take(h | 1L, a, b + 1);
      }
    }
    return to;
  }

  /** Sequences of characters of a word and the blanks on its sides. */
  private static void parts(String text, int from, int to, Gram sink) {
    for (int a = from - 1; a <= to - SHORTEST + 1; a++) {
      long h = PART;
      for (int b = a; b <= to && b < a + LONGEST; b++) {
        h = mix(h, b < from || b >= to ? ' ' : text.charAt(b));
        if (b - a + 1 >= SHORTEST) {
          sink.take(h | 1L, Math.max(a, from), Math.min(b + 1, to));
        }
      }
    }
  }

  private static long hash(long seed, String text, int from, int to) {
    long h = seed;
    for (int i = from; i < to; i++) {
      h = mix(h, text.charAt(i));
    }
    return h;
  }

  private static long mix(long h, long next) {
    long mixed = (h ^ next) * MIX;
    return mixed ^ mixed >>> 29;
  }
}
