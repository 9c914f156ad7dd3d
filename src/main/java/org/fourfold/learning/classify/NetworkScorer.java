package org.fourfold.learning.classify;

import java.util.Arrays;
import org.fourfold.learning.text.SparseRow;

/**
 * A network of one rectified layer.
 *
 * @param embedding of feature f in unit q at {@code f·units + q}; not to be changed
 * @param output of unit q for class c at {@code q·classes + c}; not to be changed
 * @param offset one for each class; not to be changed
 */
public record NetworkScorer(
    int units, float[] embedding, float[] output, float[] offset, int classes) implements Scorer {
  @Override
  public double[] scores(SparseRow row) {
    float[] hidden = hidden(row);
    double[] sums = new double[classes];
    for (int c = 0; c < classes; c++) {
      sums[c] = offset[c];
      for (int q = 0; q < units; q++) {
        sums[c] += Math.max(0, hidden[q]) * output[q * classes + c];
      }
    }
    return sums;
  }

  @Override
  public double[] reasons(SparseRow row, int forClass, int against) {
    float[] hidden = hidden(row);
    double[] reasons = new double[row.size()];
    for (int j = 0; j < reasons.length; j++) {
      int at = row.index()[j] * units;
      for (int q = 0; q < units; q++) {
        if (hidden[q] > 0) {
          double gain = output[q * classes + forClass] - output[q * classes + against];
          reasons[j] += embedding[at + q] * gain * row.value()[j];
        }
      }
    }
    return reasons;
  }

  private float[] hidden(SparseRow row) {
    float[] hidden = new float[units];
    hidden(row, embedding, hidden);
    return hidden;
  }

  static void hidden(SparseRow row, float[] embedding, float[] hidden) {
    Arrays.fill(hidden, 0);
    int[] index = row.index();
    float[] value = row.value();
    for (int j = 0; j < index.length; j++) {
      int at = index[j] * hidden.length;
      for (int q = 0; q < hidden.length; q++) {
        hidden[q] += embedding[at + q] * value[j];
      }
    }
  }
}
