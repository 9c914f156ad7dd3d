package org.fourfold.learning.text;

import java.util.Arrays;

/** Counts or places by 64-bit hashes, with open addressing. Not for several writing threads. */
final class LongTable {
  private static final int NONE = -1;

  private long[] keys;
  private int[] values;
  private int size;

  LongTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected * 2 - 1)) << 1;
    keys = new long[capacity];
    values = new int[capacity];
    Arrays.fill(values, NONE);
  }

  int size() {
    return size;
  }

  /** The value, or -1 where there is none. */
  int get(long key) {
    int i = place(keys, values, key);
    return values[i];
  }

  void put(long key, int value) {
    int i = place(keys, values, key);
    if (values[i] == NONE) {
      keys[i] = key;
      size++;
    }
    values[i] = value;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  void add(long key, int more) {
    put(key, Math.max(0, get(key)) + more);
  }

  /** Every key, ascending. */
  long[] sortedKeys() {
    long[] sorted = new long[size];
    int k = 0;
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != NONE) {
        sorted[k++] = keys[i];
      }
    }
    Arrays.sort(sorted);
    return sorted;
  }

  private void grow() {
    long[] wider = new long[keys.length * 2];
    int[] moved = new int[wider.length];
    Arrays.fill(moved, NONE);
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != NONE) {
        int j = place(wider, moved, keys[i]);
        wider[j] = keys[i];
        moved[j] = values[i];
      }
    }
    keys = wider;
    values = moved;
  }

  private static int place(long[] keys, int[] values, long key) {
    int mask = keys.length - 1;
    int i = (int) ((key ^ key >>> 32) * 0x9E3779B1L >>> 7) & mask;
    while (values[i] != NONE && keys[i] != key) {
      i = i + 1 & mask;
    }
    return i;
  }
}
