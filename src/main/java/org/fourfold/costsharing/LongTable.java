package org.fourfold.costsharing;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Worths by coalition, open addressing: a million of them without a million objects. Plain decimals
 * are kept as digits and scale, anything else beside them.
 */
final class LongTable {
  private static final byte FREE = -1;
  private static final byte ELSEWHERE = 100;

  /** Bits that leave room for a sign and one addition. */
  private static final int ROOM = 62;

  private long[] keys = new long[64];
  private long[] digits = new long[64];
  private byte[] scales = free(64);
  private final Map<Long, Fraction> others = new HashMap<>();
  private int count;
  private int largest;

  private static byte[] free(int size) {
    byte[] scales = new byte[size];
    Arrays.fill(scales, FREE);
    return scales;
  }

  /** Keeps a value. Returns whether there was none before; an earlier one stays. */
  boolean put(long key, Fraction value) {
    boolean first = put(key, 0, ELSEWHERE);
    if (first) {
      others.put(key, value);
    }
    return first;
  }

  /** Keeps digits ÷ 10^scale. Returns whether there was none before; an earlier one stays. */
  boolean put(long key, long value, int scale) {
    if (2 * count >= keys.length) {
      grow();
    }
    int at = place(key);
    if (scales[at] != FREE) {
      return false;
    }
    keys[at] = key;
    digits[at] = value;
    scales[at] = (byte) scale;
    largest = scale == ELSEWHERE ? largest : Math.max(largest, scale);
    count++;
    return true;
  }

  boolean has(long key) {
    return scales[place(key)] != FREE;
  }

  /** The value kept, or null. */
  Fraction get(long key) {
    int at = place(key);
    return switch (scales[at]) {
      case FREE -> null;
      case ELSEWHERE -> others.get(key);
      default -> Fraction.of(digits[at], PlainDecimal.power(scales[at]));
    };
  }

  /**
   * Numerators of the coalitions 0 to {@code size} − 1 over {@link #below}; null where too large.
   */
  long[] numerators(int size) {
    if (!others.isEmpty()) {
      return null;
    }
    long[] numerators = new long[size];
    for (int s = 1; s < size; s++) {
      int at = place(s);
      long factor = PlainDecimal.power(largest - scales[at]);
      if (Math.abs(digits[at]) > (1L << ROOM) / factor) {
        return null;
      }
      numerators[s] = digits[at] * factor;
    }
    return numerators;
  }

  BigInteger below() {
    return BigInteger.valueOf(PlainDecimal.power(largest));
  }

  /** Coalitions kept, ascending. */
  long[] keys() {
    long[] found = new long[count];
    int at = 0;
    for (int i = 0; i < keys.length; i++) {
      if (scales[i] != FREE) {
        found[at++] = keys[i];
      }
    }
    Arrays.sort(found);
    return found;
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int at = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (scales[at] != FREE && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldDigits = digits;
    byte[] oldScales = scales;
    keys = new long[2 * oldKeys.length];
    digits = new long[keys.length];
    scales = free(keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldScales[i] != FREE) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        digits[at] = oldDigits[i];
        scales[at] = oldScales[i];
      }
    }
  }
}
