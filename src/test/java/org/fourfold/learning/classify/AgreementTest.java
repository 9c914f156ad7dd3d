package org.fourfold.learning.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.fourfold.learning.text.SparseRow;
import org.junit.jupiter.api.Test;

/** Measures by hand, and the laws that optimal weights keep. */
class AgreementTest {
  @Test
  void measuresAsByHand() {
    int[] right = {0, 0, 0, 0, 1, 1, 2};
    int[] found = {0, 0, 0, 1, 1, 2, 2};
    Agreement a = Agreement.of(right, found, 4);
    assertThat(a.accuracy()).isCloseTo(5.0 / 7, within(1e-12));
    assertThat(a.recall(0)).isCloseTo(0.75, within(1e-12));
    assertThat(a.precision(1)).isCloseTo(0.5, within(1e-12));
    assertThat(a.recall(3)).isNaN();
    double expected = (6.0 / 7 + 2.0 / 4 + 2.0 / 3) / 3;
    assertThat(a.macroF1()).isCloseTo(expected, within(1e-12));
  }

  private static Examples examples(Random random, int n, int classes, int features) {
    List<SparseRow> rows = new ArrayList<>();
    int[] target = new int[n];
    for (int i = 0; i < n; i++) {
      target[i] = i % classes;
      int from = random.nextInt(features - 2);
      rows.add(
          new SparseRow(
              new int[] {from, from + 2}, new float[] {random.nextFloat(), random.nextFloat()}));
    }
    return new Examples(rows, target, classes, features);
  }

  /** At the optimum no small change of the weights lowers the loss. */
  @Test
  void logisticRegressionIsAtItsMinimum() {
    Examples e = examples(new Random(4), 60, 3, 8);
    LinearScorer found = (LinearScorer) new LogisticRegression("", 2, 1).learn(e, () -> false);
    double best = loss(e, found);
    Random random = new Random(5);
    for (int k = 0; k < 200; k++) {
      float[] moved = found.weights().clone();
      moved[random.nextInt(moved.length)] += random.nextBoolean() ? 0.2f : -0.2f;
      assertThat(loss(e, new LinearScorer(moved, found.offsets()))).isGreaterThan(best);
    }
  }

  private static double loss(Examples e, LinearScorer s) {
    double[] balance = e.balance(1);
    double loss = 0;
    for (float w : s.weights()) {
      loss += 0.5 * w * w;
    }
    for (int i = 0; i < e.size(); i++) {
      double share = Softmax.of(s.scores(e.rows().get(i)))[e.target()[i]];
      loss -= 2 * balance[e.target()[i]] * Math.log(share);
    }
    return loss;
  }

  @Test
  void theVectorMachineIsAtItsMinimum() {
    Examples e = examples(new Random(6), 60, 2, 8);
    LinearScorer found = (LinearScorer) new VectorMachine("", 1, 0).learn(e, () -> false);
    double best = hinge(e, found, 1);
    Random random = new Random(5);
    for (int k = 0; k < 200; k++) {
      float[] moved = found.weights().clone();
      int feature = random.nextInt(8);
      moved[feature * 2 + 1] += random.nextBoolean() ? 0.2f : -0.2f;
      assertThat(hinge(e, new LinearScorer(moved, found.offsets()), 1)).isGreaterThan(best);
    }
  }

  private static double hinge(Examples e, LinearScorer s, int chosen) {
    double loss = 0.5 * s.offsets()[chosen] * s.offsets()[chosen];
    for (int f = 0; f < 8; f++) {
      double w = s.weights()[f * 2 + chosen];
      loss += 0.5 * w * w;
    }
    for (int i = 0; i < e.size(); i++) {
      int sign = e.target()[i] == chosen ? 1 : -1;
      double slack = Math.max(0, 1 - sign * s.scores(e.rows().get(i))[chosen]);
      loss += slack * slack;
    }
    return loss;
  }

  /** What the entries add, and the offsets, make the lead exactly. */
  @Test
  void reasonsAddUpToTheLead() {
    Examples e = examples(new Random(9), 60, 3, 8);
    for (Classifier classifier : Classifiers.ALL) {
      Scorer scorer = classifier.learn(e, () -> false);
      for (SparseRow row : e.rows()) {
        double[] scores = scorer.scores(row);
        double offsets =
            switch (scorer) {
              case LinearScorer l -> l.offsets()[0] - l.offsets()[1];
              case NetworkScorer n -> n.offset()[0] - n.offset()[1];
            };
        double sum = Arrays.stream(scorer.reasons(row, 0, 1)).sum();
        assertThat(sum + offsets).isCloseTo(scores[0] - scores[1], within(1e-4));
      }
    }
  }

  @Test
  void confidenceRisesWithTheLeadAndMeetsTheShareThatWasRight() {
    double[] lead = new double[400];
    boolean[] right = new boolean[400];
    Random random = new Random(3);
    int good = 0;
    for (int i = 0; i < lead.length; i++) {
      lead[i] = random.nextDouble() * 4;
      right[i] = random.nextDouble() < 1 / (1 + Math.exp(1 - 1.5 * lead[i]));
      good += right[i] ? 1 : 0;
    }
    Confidence confidence = Confidence.of(lead, right);
    double mean = Arrays.stream(lead).map(confidence::of).average().orElseThrow();
    assertThat(mean).isCloseTo(good / 400.0, within(0.005));
    assertThat(confidence.slope()).isBetween(1.0, 2.0);
  }

  @Test
  void everyFoldHoldsItsShareOfEachClass() {
    int[] target = new int[103];
    Arrays.setAll(target, i -> i < 80 ? 0 : i < 100 ? 1 : 2);
    int[] fold = Folds.of(target, 3, 5, 1);
    for (int c = 0; c < 3; c++) {
      int[] count = new int[5];
      for (int i = 0; i < target.length; i++) {
        count[fold[i]] += target[i] == c ? 1 : 0;
      }
      int least = Arrays.stream(count).min().orElseThrow();
      assertThat(Arrays.stream(count).max().orElseThrow() - least).isLessThanOrEqualTo(1);
    }
  }
}
