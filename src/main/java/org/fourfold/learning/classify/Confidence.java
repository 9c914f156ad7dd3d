package org.fourfold.learning.classify;

/**
 * How likely the best class is right, from how far it is ahead of the second.
 *
 * <p><b>Method.</b> 1 / (1 + e^−(slope·lead + offset)), fitted to examples that were not learnt
 * from by Newton's method on smoothed targets; never falling with the lead.
 *
 * <p><b>Source.</b> J. Platt, Probabilistic outputs for support vector machines, 1999; H.-T. Lin,
 * C.-J. Lin and R. Weng's note on it, 2007.
 */
public record Confidence(double slope, double offset) {
  private static final int STEPS = 50;
  private static final double RIDGE = 1e-9;

  /**
   * @param lead of the best class over the second, for each example
   * @param right whether the best class was the right one
   */
  public static Confidence of(double[] lead, boolean[] right) {
    double good = 0;
    for (boolean r : right) {
      good += r ? 1 : 0;
    }
    double high = (good + 1) / (good + 2);
    double low = 1 / (right.length - good + 2);
    double a = 0;
    double b = StrictMath.log((good + 1) / (right.length - good + 1));
    for (int k = 0; k < STEPS; k++) {
      double ga = 0;
      double gb = 0;
      double haa = RIDGE;
      double hab = 0;
      double hbb = RIDGE;
      for (int i = 0; i < right.length; i++) {
        double p = logistic(a * lead[i] + b);
        double error = p - (right[i] ? high : low);
        double curve = p * (1 - p);
        ga += error * lead[i];
        gb += error;
        haa += curve * lead[i] * lead[i];
        hab += curve * lead[i];
        hbb += curve;
      }
      double determinant = haa * hbb - hab * hab;
      if (!(determinant > 0)) {
        break;
      }
      double da = (hbb * ga - hab * gb) / determinant;
      double db = (haa * gb - hab * ga) / determinant;
      double shorter = Math.min(1, 5 / Math.max(1e-9, Math.abs(da) + Math.abs(db)));
      a -= shorter * da;
      b -= shorter * db;
      if (Math.abs(da) + Math.abs(db) < 1e-8) {
        break;
      }
    }
    return new Confidence(Math.max(0, a), b);
  }

  /** Between 0 and 1. */
  public double of(double lead) {
    return logistic(slope * lead + offset);
  }

  private static double logistic(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }
}
