package org.fourfold.learning.text;

import java.util.Arrays;

/**
 * The features of one text, sorted; one that occurs several times stands there as often.
 *
 * @param hashes see {@link Gram}; not to be changed
 */
public record Features(long[] hashes) {
  private static final int FIRST = 256;

  /** Of a text in {@link Grams#plain} form. */
  public static Features of(String plain) {
    Growing all = new Growing();
    Grams.of(plain, all);
    Arrays.sort(all.hashes, 0, all.size);
    return new Features(Arrays.copyOf(all.hashes, all.size));
  }

  private static final class Growing implements Gram {
    private long[] hashes = new long[FIRST];
    private int size;

    @Override
    public void take(long feature, int from, int to) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * size);
      }
      hashes[size++] = feature;
    }
  }
}
