package org.fourfold.learning.text;

import java.util.Arrays;
import java.util.List;

/**
 * The features that count, and how much: turns features of a text into a vector.
 *
 * <p><b>Method.</b> Features of at least two texts; weight (1 + ln count)·(ln((1 + n)/(1 + texts
 * that hold it)) + 1); words and characters scaled to the same length each, the whole to length 1.
 *
 * <p><b>Cost.</b> One look-up for each feature of a text. Safe for use by several threads.
 *
 * <p><b>Source.</b> G. Salton and C. Buckley, Term-weighting approaches in automatic text
 * retrieval, 1988.
 */
public final class Vocabulary {
  private static final int FEWEST_TEXTS = 2;
  private static final int FAMILIES = 2;

  private final long[] hashes;
  private final float[] weights;
  private final LongTable places;

  /**
   * @param hashes ascending
   * @param weights of rarity, one for each
   */
  public Vocabulary(long[] hashes, float[] weights) {
    this.hashes = hashes.clone();
    this.weights = weights.clone();
    places = new LongTable(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      places.put(hashes[i], i);
    }
  }

  /**
   * Learns which features count.
   *
   * @param most features kept: those of the most texts
   */
  public static Vocabulary of(List<Features> texts, int most) {
    LongTable found = new LongTable(1 << 16);
    for (Features text : texts) {
      long[] h = text.hashes();
      for (int i = 0; i < h.length; i++) {
        if (i == 0 || h[i] != h[i - 1]) {
          found.add(h[i], 1);
        }
      }
    }
    long[] all = found.sortedKeys();
    int fewest = fewest(found, all, most, Math.min(FEWEST_TEXTS, texts.size()));
    long[] kept = Arrays.stream(all).filter(h -> found.get(h) >= fewest).limit(most).toArray();
    float[] weights = new float[kept.length];
    for (int i = 0; i < kept.length; i++) {
      double rarity = (1.0 + texts.size()) / (1.0 + found.get(kept[i]));
      weights[i] = (float) (StrictMath.log(rarity) + 1);
    }
    return new Vocabulary(kept, weights);
  }

  private static int fewest(LongTable found, long[] all, int most, int fewest) {
    int least = fewest;
    while (count(found, all, least) > most && least < Integer.MAX_VALUE / 2) {
      least++;
    }
    return least;
  }

  private static long count(LongTable found, long[] all, int fewest) {
    return Arrays.stream(all).filter(h -> found.get(h) >= fewest).count();
  }

  public int size() {
    return hashes.length;
  }

  public long[] hashes() {
    return hashes.clone();
  }

  public float[] weights() {
    return weights.clone();
  }

  /** The place of a feature, -1 where it does not count. */
  public int place(long feature) {
    return places.get(feature);
  }

  /** The vector of a text; without entries where nothing in it counts. */
  public SparseRow row(Features text) {
    long[] h = text.hashes();
    int[] index = new int[h.length];
    float[] value = new float[h.length];
    double[] square = new double[FAMILIES];
    int n = 0;
    for (int i = 0; i < h.length; ) {
      int j = i + 1;
      while (j < h.length && h[j] == h[i]) {
        j++;
      }
      int at = places.get(h[i]);
      if (at >= 0) {
        index[n] = at;
        value[n] = (float) ((1 + StrictMath.log(j - i)) * weights[at]);
        square[family(h[i])] += value[n] * value[n];
        n++;
      }
      i = j;
    }
    return scaled(Arrays.copyOf(index, n), Arrays.copyOf(value, n), square);
  }

  private SparseRow scaled(int[] index, float[] value, double[] square) {
    double families = Arrays.stream(square).filter(s -> s > 0).count();
    for (int i = 0; i < index.length; i++) {
      value[i] /= (float) Math.sqrt(square[family(hashes[index[i]])] * families);
    }
    return new SparseRow(index, value);
  }

  private static int family(long hash) {
    return (int) (hash & 1);
  }
}
