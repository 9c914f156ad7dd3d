package org.fourfold.learning.classify;

import org.fourfold.learning.text.SparseRow;

/** What a classifier has learnt. Safe for use by several threads. */
public sealed interface Scorer permits LinearScorer, NetworkScorer {
  /** How strongly each class is spoken for; only differences mean something. */
  double[] scores(SparseRow row);

  /**
   * What each entry of the row adds to the score of one class above that of another.
   *
   * @return in the order of the row
   */
  double[] reasons(SparseRow row, int forClass, int against);
}
