package org.fourfold.learning.classify;

import java.util.function.BooleanSupplier;

/** A way to learn from examples. */
public interface Classifier {
  /** A short name that never changes: {@code svm-balanced}. */
  String name();

  /**
   * Learns. The same examples give the same result to the last bit.
   *
   * @param stopped asked now and then; once true, what has been learnt so far is returned
   */
  Scorer learn(Examples examples, BooleanSupplier stopped);
}
