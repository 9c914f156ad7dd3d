package org.fourfold.learning.classify;

import java.util.Random;
import java.util.stream.IntStream;

/** Which examples are held out together: each class spread evenly over all folds. */
public final class Folds {
  private Folds() {}

  /**
   * @param target class of each example
   * @return the fold of each example, from 0
   */
  public static int[] of(int[] target, int classes, int folds, long seed) {
    int[] order = IntStream.range(0, target.length).toArray();
    Shuffle.of(order, new Random(seed));
    int[] next = new int[classes];
    int[] fold = new int[target.length];
    for (int i : order) {
      int c = target[i];
      fold[i] = (next[c]++ + c) % folds;
    }
    return fold;
  }
}
