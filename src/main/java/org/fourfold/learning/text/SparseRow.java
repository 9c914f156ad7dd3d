package org.fourfold.learning.text;

/**
 * A text as a sparse vector.
 *
 * @param index of features, ascending; not to be changed
 * @param value of each; not to be changed
 */
public record SparseRow(int[] index, float[] value) {
  public int size() {
    return index.length;
  }

  /** The sum of squares. */
  public double square() {
    double sum = 0;
    for (float v : value) {
      sum += v * v;
    }
    return sum;
  }
}
