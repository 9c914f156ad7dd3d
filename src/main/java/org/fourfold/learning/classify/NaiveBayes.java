package org.fourfold.learning.classify;

import java.util.function.BooleanSupplier;
import org.fourfold.learning.text.SparseRow;

/**
 * Naive Bayes, all classes taken as equally frequent.
 *
 * <p><b>Method.</b> Score of class c: Σ value·ln((weight of the feature in c + α) / (all weight in
 * c + α·features)); the complement one takes what lies outside c, with its sign turned, which makes
 * small classes as steady as large ones.
 *
 * <p><b>Cost.</b> One pass over the entries.
 *
 * <p><b>Source.</b> J. Rennie, L. Shih, J. Teevan, D. Karger, Tackling the poor assumptions of
 * naive Bayes text classifiers, ICML 2003, without its last normalisation.
 *
 * @param smoothing α
 */
record NaiveBayes(String name, double smoothing, boolean complement) implements Classifier {
  @Override
  public Scorer learn(Examples examples, BooleanSupplier stopped) {
    int classes = examples.classes();
    int features = examples.features();
    double[] inside = new double[features * classes];
    double[] all = new double[features];
    for (int i = 0; i < examples.size(); i++) {
      SparseRow row = examples.rows().get(i);
      for (int j = 0; j < row.size(); j++) {
        inside[row.index()[j] * classes + examples.target()[i]] += row.value()[j];
        all[row.index()[j]] += row.value()[j];
      }
    }
    float[] weights = new float[features * classes];
    for (int c = 0; c < classes; c++) {
      double total = 0;
      for (int f = 0; f < features; f++) {
        total += weight(inside[f * classes + c], all[f]);
      }
      for (int f = 0; f < features; f++) {
        double log = StrictMath.log(weight(inside[f * classes + c], all[f]) / total);
        weights[f * classes + c] = (float) (complement ? -log : log);
      }
    }
    return new LinearScorer(weights, new double[classes]);
  }

  private double weight(double inside, double all) {
    return (complement ? Math.max(0, all - inside) : inside) + smoothing;
  }
}
