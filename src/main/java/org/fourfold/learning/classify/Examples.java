package org.fourfold.learning.classify;

import java.util.List;
import org.fourfold.learning.text.SparseRow;

/**
 * Vectors of known class.
 *
 * @param target class of each row, from 0; not to be changed
 * @param classes how many there are
 * @param features how many there are
 */
public record Examples(List<SparseRow> rows, int[] target, int classes, int features) {
  public int size() {
    return rows.size();
  }

  /**
   * What an example of each class counts: (n / (classes · its examples)) to a power; 0 has all
   * examples count the same, 1 all classes.
   */
  double[] balance(double power) {
    int[] count = new int[classes];
    for (int c : target) {
      count[c]++;
    }
    double[] weight = new double[classes];
    for (int c = 0; c < classes; c++) {
      weight[c] =
          count[c] == 0
              ? 0
              : StrictMath.pow((double) size() / ((double) classes * count[c]), power);
    }
    return weight;
  }
}
