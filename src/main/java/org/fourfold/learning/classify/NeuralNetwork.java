package org.fourfold.learning.classify;

import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.fourfold.learning.text.SparseRow;

/**
 * A neural network: the weighed sum of what each feature is embedded as, rectified, half of it
 * dropped at random while learning, then one output for each class.
 *
 * <p><b>Method.</b> Stochastic gradient with AdaGrad steps that shrink to 0 over ten passes, seed
 * fixed.
 *
 * <p><b>Cost.</b> Ten passes × entries × 32 units.
 *
 * <p><b>Source.</b> A. Joulin and others, Bag of tricks for efficient text classification, 2017,
 * with a rectified layer; N. Srivastava and others, Dropout, 2014; J. Duchi and others, AdaGrad,
 * 2011.
 */
record NeuralNetwork(String name) implements Classifier {
  private static final int PASSES = 10;
  private static final float RATE = 0.1f;
  private static final float FLOOR = 1e-6f;
  private static final double BALANCE = 0.5;
  private static final int UNITS = 32;
  private static final int FEW_UNITS = 8;
  private static final int MOST_WEIGHTS = 8_000_000;

  @Override
  public Scorer learn(Examples examples, BooleanSupplier stopped) {
    int units = (long) examples.features() * UNITS > MOST_WEIGHTS ? FEW_UNITS : UNITS;
    Learning learning = new Learning(examples, units);
    int[] order = IntStream.range(0, examples.size()).toArray();
    for (int pass = 0; pass < PASSES && !stopped.getAsBoolean(); pass++) {
      float rate = RATE * (1 - pass / (float) PASSES);
      Shuffle.of(order, learning.random);
      for (int i : order) {
        learning.from(examples.rows().get(i), examples.target()[i], rate);
      }
    }
    return new NetworkScorer(
        units, learning.embedding, learning.output, learning.offset, examples.classes());
  }

  /** Weights while they are learnt. */
  private static final class Learning {
    private final Random random = new Random(3);
    private final int units;
    private final int classes;
    private final float[] embedding;
    private final float[] output;
    private final float[] offset;
    private final float[] embeddingSquares;
    private final float[] outputSquares;
    private final float[] offsetSquares;
    private final double[] counts;
    private final float[] hidden;
    private final float[] back;
    private final int[] active;

    Learning(Examples examples, int units) {
      this.units = units;
      classes = examples.classes();
      embedding = random(examples.features() * units, 0.3);
      output = random(units * classes, Math.sqrt(2.0 / units));
      offset = new float[classes];
      embeddingSquares = new float[embedding.length];
      outputSquares = new float[output.length];
      offsetSquares = new float[classes];
      counts = examples.balance(BALANCE);
      hidden = new float[units];
      back = new float[units];
      active = new int[units];
    }

    private float[] random(int size, double spread) {
      float[] values = new float[size];
      for (int i = 0; i < size; i++) {
        values[i] = (float) (random.nextGaussian() * spread);
      }
      return values;
    }

    void from(SparseRow row, int target, float rate) {
      NetworkScorer.hidden(row, embedding, hidden);
      int on = 0;
      for (int q = 0; q < units; q++) {
        boolean kept = random.nextBoolean();
        if (kept && hidden[q] > 0) {
          active[on++] = q;
        }
      }
      double[] score = new double[classes];
      for (int c = 0; c < classes; c++) {
        score[c] = offset[c];
        for (int a = 0; a < on; a++) {
          score[c] += 2 * hidden[active[a]] * output[active[a] * classes + c];
        }
      }
      double[] share = Softmax.of(score);
      float weight = (float) counts[target];
      for (int a = 0; a < on; a++) {
        back[active[a]] = 0;
      }
      for (int c = 0; c < classes; c++) {
        float error = weight * (float) (share[c] - (c == target ? 1 : 0));
        for (int a = 0; a < on; a++) {
          int at = active[a] * classes + c;
          back[active[a]] += 2 * error * output[at];
          step(output, outputSquares, at, 2 * error * hidden[active[a]], rate);
        }
        step(offset, offsetSquares, c, error, rate);
      }
      for (int j = 0; j < row.size(); j++) {
        int at = row.index()[j] * units;
        for (int a = 0; a < on; a++) {
          step(embedding, embeddingSquares, at + active[a], back[active[a]] * row.value()[j], rate);
        }
      }
    }

    private static void step(float[] weights, float[] squares, int at, float slope, float rate) {
      squares[at] += slope * slope;
      weights[at] -= rate * slope / (float) Math.sqrt(squares[at] + FLOOR);
    }
  }
}
