package org.fourfold.learning.classify;

/** Scores as shares that sum to 1. */
final class Softmax {
  private Softmax() {}

  static double[] of(double[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (double s : scores) {
      most = Math.max(most, s);
    }
    double[] share = new double[scores.length];
    double sum = 0;
    for (int c = 0; c < share.length; c++) {
      share[c] = StrictMath.exp(scores[c] - most);
      sum += share[c];
    }
    for (int c = 0; c < share.length; c++) {
      share[c] /= sum;
    }
    return share;
  }
}
