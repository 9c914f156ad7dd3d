package org.fourfold.learning.classify;

import java.util.Arrays;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.fourfold.learning.text.SparseRow;

/**
 * Linear support vector machines, each class against the rest.
 *
 * <p><b>Problem.</b> min ½‖w‖² + Σ C·weight(class)·max(0, 1 − y·w·x)², the offset a feature that is
 * 1 everywhere.
 *
 * <p><b>Method.</b> Dual coordinate descent in an order shuffled by a fixed seed, until no
 * coordinate's gradient is above 0.01 or 200 passes are over.
 *
 * <p><b>Cost.</b> Passes × entries × classes, 10 to 40 passes as a rule.
 *
 * <p><b>Source.</b> C.-J. Hsieh and others, A dual coordinate descent method for large-scale linear
 * SVM, ICML 2008, algorithm 1.
 *
 * @param cost C
 * @param balance power of {@link Examples#balance}
 */
record VectorMachine(String name, double cost, double balance) implements Classifier {
  private static final int PASSES = 200;
  private static final double TOLERANCE = 0.01;

  @Override
  public Scorer learn(Examples examples, BooleanSupplier stopped) {
    int classes = examples.classes();
    int features = examples.features();
    float[] weights = new float[features * classes];
    double[] offsets = new double[classes];
    double[] balanced = examples.balance(balance);
    double[] softness =
        IntStream.range(0, examples.size())
            .mapToDouble(i -> 0.5 / (cost * balanced[examples.target()[i]]))
            .toArray();
    for (int c = 0; c < classes && !stopped.getAsBoolean(); c++) {
      float[] w = one(examples, c, softness, stopped);
      for (int f = 0; f < features; f++) {
        weights[f * classes + c] = w[f];
      }
      offsets[c] = w[features];
    }
    return new LinearScorer(weights, offsets);
  }

  private static float[] one(
      Examples examples, int chosen, double[] softness, BooleanSupplier stopped) {
    int n = examples.size();
    float[] w = new float[examples.features() + 1];
    double[] alpha = new double[n];
    double[] square = new double[n];
    Arrays.setAll(square, i -> examples.rows().get(i).square() + 1 + softness[i]);
    int[] order = IntStream.range(0, n).toArray();
    Random random = new Random(1);
    double steepest = Double.POSITIVE_INFINITY;
    for (int pass = 0; pass < PASSES && steepest > TOLERANCE; pass++) {
      if (stopped.getAsBoolean()) {
        break;
      }
      Shuffle.of(order, random);
      steepest = 0;
      for (int i : order) {
        SparseRow row = examples.rows().get(i);
        int sign = examples.target()[i] == chosen ? 1 : -1;
        double gradient = sign * product(w, row) - 1 + alpha[i] * softness[i];
        double projected = alpha[i] == 0 ? Math.min(gradient, 0) : gradient;
        if (projected != 0) {
          steepest = Math.max(steepest, Math.abs(projected));
          double before = alpha[i];
          alpha[i] = Math.max(0, before - gradient / square[i]);
          add(w, row, (float) ((alpha[i] - before) * sign));
        }
      }
    }
    return w;
  }

  private static double product(float[] w, SparseRow row) {
    double sum = w[w.length - 1];
    int[] index = row.index();
    float[] value = row.value();
    for (int j = 0; j < index.length; j++) {
      sum += w[index[j]] * value[j];
    }
    return sum;
  }

  private static void add(float[] w, SparseRow row, float step) {
    int[] index = row.index();
    float[] value = row.value();
    for (int j = 0; j < index.length; j++) {
      w[index[j]] += step * value[j];
    }
    w[w.length - 1] += step;
  }
}
