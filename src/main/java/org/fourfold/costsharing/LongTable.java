package org.fourfold.costsharing;

import java.util.Arrays;

/** Fractions by coalition, open addressing: a million of them without a million boxes. */
final class LongTable {
  private long[] keys = new long[64];
  private Fraction[] values = new Fraction[64];
  private int count;

  /** Keeps a value. Returns whether there was none before; an earlier one stays. */
  boolean put(long key, Fraction value) {
    if (2 * count >= keys.length) {
      grow();
    }
    int at = place(key);
    if (values[at] != null) {
      return false;
    }
    keys[at] = key;
    values[at] = value;
    count++;
    return true;
  }

  /** The value kept, or null. */
  Fraction get(long key) {
    return values[place(key)];
  }

  /** Coalitions kept, ascending. */
  long[] keys() {
    long[] found = new long[count];
    int at = 0;
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != null) {
        found[at++] = keys[i];
      }
    }
    Arrays.sort(found);
    return found;
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int at = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (values[at] != null && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    Fraction[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new Fraction[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
