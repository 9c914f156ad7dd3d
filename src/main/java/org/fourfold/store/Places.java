package org.fourfold.store;

import java.util.Optional;

/** Numbers that order rows, far enough apart that rows fit between. */
final class Places {
  static final long STEP = 1L << 20;

  private Places() {}

  /** Places for a whole table. */
  static long[] fresh(int rows) {
    long[] places = new long[rows];
    for (int i = 0; i < rows; i++) {
      places[i] = (i + 1) * STEP;
    }
    return places;
  }

  /**
   * Places for rows of which some keep theirs.
   *
   * @param before places of the rows before
   * @param origin see {@link ListChange}
   * @return empty where there is no room between two rows, and all must be numbered anew
   */
  static Optional<long[]> fitted(long[] before, int[] origin) {
    long[] places = new long[origin.length];
    int j = 0;
    while (j < origin.length) {
      if (origin[j] >= 0) {
        places[j] = before[origin[j]];
        j++;
        continue;
      }
      int stop = j;
      while (stop < origin.length && origin[stop] < 0) {
        stop++;
      }
      int run = stop - j;
      long gap = STEP;
      long low = j > 0 ? places[j - 1] : 0;
      if (stop < origin.length) {
        long high = before[origin[stop]];
        low = j > 0 ? low : high - STEP * (run + 1L);
        gap = (high - low) / (run + 1);
      }
      if (gap == 0) {
        return Optional.empty();
      }
      for (int k = j; k < stop; k++) {
        places[k] = low + gap * (k - j + 1);
      }
      j = stop;
    }
    return Optional.of(places);
  }
}
