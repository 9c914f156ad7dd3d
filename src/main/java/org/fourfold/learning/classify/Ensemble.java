package org.fourfold.learning.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fourfold.learning.text.SparseRow;

/**
 * Several scorers heard together: the sum of their scores, each times its weight. Linear ones are
 * one.
 *
 * @param weights one for each
 */
public record Ensemble(List<Scorer> scorers, List<Double> weights) {
  public Ensemble {
    scorers = List.copyOf(scorers);
    weights = List.copyOf(weights);
  }

  /** The same with all linear scorers added up to one. */
  public Ensemble merged() {
    LinearScorer sum = null;
    List<Scorer> kept = new ArrayList<>();
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < scorers.size(); i++) {
      switch (scorers.get(i)) {
        case LinearScorer linear ->
            sum =
                sum == null
                    ? linear.plus(weights.get(i), linear, 0)
                    : sum.plus(1, linear, weights.get(i));
        case NetworkScorer network -> {
          kept.add(network);
          times.add(weights.get(i));
        }
      }
    }
    if (sum != null) {
      kept.addFirst(sum);
      times.addFirst(1.0);
    }
    return new Ensemble(kept, times);
  }

  public double[] scores(SparseRow row) {
    double[] sum = null;
    for (int i = 0; i < scorers.size(); i++) {
      double[] scores = scorers.get(i).scores(row);
      double weight = weights.get(i);
      sum = sum == null ? new double[scores.length] : sum;
      for (int c = 0; c < scores.length; c++) {
        sum[c] += weight * scores[c];
      }
    }
    return sum;
  }

  /** See {@link Scorer#reasons}. */
  public double[] reasons(SparseRow row, int forClass, int against) {
    double[] sum = new double[row.size()];
    for (int i = 0; i < scorers.size(); i++) {
      double[] reasons = scorers.get(i).reasons(row, forClass, against);
      double weight = weights.get(i);
      Arrays.setAll(sum, j -> sum[j] + weight * reasons[j]);
    }
    return sum;
  }

  /** The class of the highest score, the first of equals. */
  public static int best(double[] scores) {
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }

  /** The class of the highest score but one. */
  public static int second(double[] scores) {
    int best = best(scores);
    int second = best == 0 ? 1 : 0;
    for (int c = 0; c < scores.length; c++) {
      if (c != best && scores[c] > scores[second]) {
        second = c;
      }
    }
    return second;
  }
}
