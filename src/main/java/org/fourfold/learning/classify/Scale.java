package org.fourfold.learning.classify;

import java.util.Arrays;

/**
 * Scores of different classifiers brought to one scale.
 *
 * <p><b>Method.</b> The factor of all scores under which the right classes are likeliest, searched
 * on a grid of factors from e⁻⁶ to e⁶ in steps of a tenth.
 *
 * <p><b>Source.</b> C. Guo and others, On calibration of modern neural networks, ICML 2017
 * (temperature scaling).
 */
public final class Scale {
  private Scale() {}

  /**
   * @param scores of examples that were not learnt from, one row each
   * @param target their classes
   */
  public static double of(double[][] scores, int[] target) {
    double best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (int k = -60; k <= 60; k++) {
      double factor = StrictMath.exp(k / 10.0);
      double loss = loss(scores, target, factor);
      if (loss < least) {
        least = loss;
        best = factor;
      }
    }
    return best;
  }

  /** Mean −ln of the share that the right class gets. */
  public static double loss(double[][] scores, int[] target, double factor) {
    double sum = 0;
    for (int i = 0; i < target.length; i++) {
      double[] scaled = Arrays.stream(scores[i]).map(s -> s * factor).toArray();
      sum -= StrictMath.log(Math.max(1e-12, Softmax.of(scaled)[target[i]]));
    }
    return sum / target.length;
  }
}
