package org.fourfold.learning.classify;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.fourfold.learning.text.SparseRow;

/**
 * Multinomial logistic regression.
 *
 * <p><b>Problem.</b> min ½‖w‖² − C Σ weight(class)·ln P(class | x), offsets free.
 *
 * <p><b>Method.</b> {@link Descent}. <b>Cost.</b> About 30 passes × entries × classes.
 *
 * @param cost C
 * @param balance power of {@link Examples#balance}
 */
record LogisticRegression(String name, double cost, double balance) implements Classifier {
  @Override
  public Scorer learn(Examples examples, BooleanSupplier stopped) {
    int classes = examples.classes();
    int features = examples.features();
    double[] counts = examples.balance(balance);
    double[] w =
        Descent.minimum(
            (features + 1) * classes, (x, slope) -> value(examples, counts, x, slope), stopped);
    float[] weights = new float[features * classes];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) w[i];
    }
    return new LinearScorer(weights, Arrays.copyOfRange(w, features * classes, w.length));
  }

  private double value(Examples examples, double[] counts, double[] w, double[] slope) {
    int classes = examples.classes();
    int offsets = examples.features() * classes;
    double loss = 0;
    for (int i = 0; i < offsets; i++) {
      loss += 0.5 * w[i] * w[i];
      slope[i] = w[i];
    }
    Arrays.fill(slope, offsets, w.length, 0);
    double[] score = new double[classes];
    for (int i = 0; i < examples.size(); i++) {
      SparseRow row = examples.rows().get(i);
      int target = examples.target()[i];
      System.arraycopy(w, offsets, score, 0, classes);
      for (int j = 0; j < row.size(); j++) {
        int at = row.index()[j] * classes;
        double v = row.value()[j];
        for (int c = 0; c < classes; c++) {
          score[c] += w[at + c] * v;
        }
      }
      double[] share = Softmax.of(score);
      double weight = cost * counts[target];
      loss -= weight * StrictMath.log(Math.max(share[target], 1e-300));
      for (int c = 0; c < classes; c++) {
        score[c] = weight * (share[c] - (c == target ? 1 : 0));
        slope[offsets + c] += score[c];
      }
      for (int j = 0; j < row.size(); j++) {
        int at = row.index()[j] * classes;
        double v = row.value()[j];
        for (int c = 0; c < classes; c++) {
          slope[at + c] += score[c] * v;
        }
      }
    }
    return loss;
  }
}
