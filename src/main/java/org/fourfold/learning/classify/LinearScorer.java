package org.fourfold.learning.classify;

import org.fourfold.learning.text.SparseRow;

/**
 * Weighted sums, one for each class.
 *
 * @param weights of feature f and class c at {@code f·classes + c}; not to be changed
 * @param offsets one for each class; not to be changed
 */
public record LinearScorer(float[] weights, double[] offsets) implements Scorer {
  @Override
  public double[] scores(SparseRow row) {
    int classes = offsets.length;
    double[] sums = offsets.clone();
    int[] index = row.index();
    float[] value = row.value();
    for (int j = 0; j < index.length; j++) {
      int at = index[j] * classes;
      double v = value[j];
      for (int c = 0; c < classes; c++) {
        sums[c] += weights[at + c] * v;
      }
    }
    return sums;
  }

  @Override
  public double[] reasons(SparseRow row, int forClass, int against) {
    double[] reasons = new double[row.size()];
    for (int j = 0; j < reasons.length; j++) {
      int at = row.index()[j] * offsets.length;
      reasons[j] = (weights[at + forClass] - weights[at + against]) * (double) row.value()[j];
    }
    return reasons;
  }

  /** This and another, each multiplied and added. */
  LinearScorer plus(double here, LinearScorer other, double there) {
    float[] sum = new float[weights.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = (float) (here * weights[i] + there * other.weights[i]);
    }
    double[] offset = new double[offsets.length];
    for (int c = 0; c < offset.length; c++) {
      offset[c] = here * offsets[c] + there * other.offsets[c];
    }
    return new LinearScorer(sum, offset);
  }
}
