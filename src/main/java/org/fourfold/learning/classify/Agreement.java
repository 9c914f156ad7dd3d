package org.fourfold.learning.classify;

/**
 * How well classes found agree with the right ones.
 *
 * @param counts right class, then class found; not to be changed
 */
public record Agreement(int[][] counts) {
  /**
   * @param right class of each example, -1 for one that was never learnt
   * @param found class given to each
   */
  public static Agreement of(int[] right, int[] found, int classes) {
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < right.length; i++) {
      if (right[i] >= 0) {
        counts[right[i]][found[i]]++;
      }
    }
    return new Agreement(counts);
  }

  /** Share of examples whose class was found; 0 of none. */
  public double accuracy() {
    long right = 0;
    long all = 0;
    for (int r = 0; r < counts.length; r++) {
      for (int f = 0; f < counts.length; f++) {
        all += counts[r][f];
        right += r == f ? counts[r][f] : 0;
      }
    }
    return all == 0 ? 0 : (double) right / all;
  }

  /** Share of a class's examples that were found; NaN where it has none. */
  public double recall(int c) {
    int all = right(c);
    return all == 0 ? Double.NaN : (double) counts[c][c] / all;
  }

  /** Share of what was found as a class that is of it; NaN where nothing was. */
  public double precision(int c) {
    int all = found(c);
    return all == 0 ? Double.NaN : (double) counts[c][c] / all;
  }

  /** Harmonic mean of both: 2·found right / (of the class + found); 0 where neither is any. */
  public double f1(int c) {
    int all = right(c) + found(c);
    return all == 0 ? 0 : 2.0 * counts[c][c] / all;
  }

  /** Mean F1 over the classes that occur among the right ones or the found ones. */
  public double macroF1() {
    double sum = 0;
    int classes = 0;
    for (int c = 0; c < counts.length; c++) {
      if (right(c) + found(c) > 0) {
        sum += f1(c);
        classes++;
      }
    }
    return classes == 0 ? 0 : sum / classes;
  }

  /** Examples of a class. */
  public int right(int c) {
    int sum = 0;
    for (int n : counts[c]) {
      sum += n;
    }
    return sum;
  }

  /** Examples found as a class. */
  public int found(int c) {
    int sum = 0;
    for (int[] row : counts) {
      sum += row[c];
    }
    return sum;
  }
}
