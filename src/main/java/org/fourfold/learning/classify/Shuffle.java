package org.fourfold.learning.classify;

import java.util.Random;

/** Fisher and Yates' shuffle. */
final class Shuffle {
  private Shuffle() {}

  static void of(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }
}
