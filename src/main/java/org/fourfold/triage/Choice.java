package org.fourfold.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fourfold.domain.triage.TriedClassifier;
import org.fourfold.learning.classify.Agreement;
import org.fourfold.learning.classify.Classifier;
import org.fourfold.learning.classify.Confidence;
import org.fourfold.learning.classify.Ensemble;
import org.fourfold.learning.classify.Scale;

/**
 * Which classifiers to hear, by their scores of notes held out.
 *
 * <p><b>Method.</b> Scores are brought to one scale; the classifier of the best macro-F1 is taken,
 * then, as long as macro-F1 rises by a thousandth, the one that raises it most, up to four.
 *
 * <p><b>Source.</b> R. Caruana and others, Ensemble selection from libraries of models, ICML 2004.
 *
 * @param members in the order in which they were taken
 * @param weights of their scores
 * @param confidence of what they say together
 * @param tried every one alone, then the combinations that were taken
 */
record Choice(
    List<Classifier> members,
    List<Double> weights,
    Confidence confidence,
    List<TriedClassifier> tried) {
  private static final int MOST = 4;
  private static final double WORTHWHILE = 0.001;

  String name() {
    return members.stream().map(Classifier::name).collect(Collectors.joining("+"));
  }

  /**
   * @param heldOut scores by classifier, note and class; null where learning was stopped
   */
  static Choice of(List<Classifier> classifiers, double[][][] heldOut, int[] target) {
    if (Arrays.stream(heldOut).flatMap(Arrays::stream).anyMatch(s -> s == null)) {
      return new Choice(List.of(), List.of(), new Confidence(0, 0), List.of());
    }
    double[] scale = Arrays.stream(heldOut).mapToDouble(s -> Scale.of(s, target)).toArray();
    List<TriedClassifier> tried = new ArrayList<>();
    List<Integer> taken = new ArrayList<>();
    double best = -1;
    while (taken.size() < MOST) {
      int next = -1;
      double nextF1 = best + (taken.isEmpty() ? 0 : WORTHWHILE);
      TriedClassifier found = null;
      for (int m = 0; m < classifiers.size(); m++) {
        if (taken.contains(m)) {
          continue;
        }
        List<Integer> together = new ArrayList<>(taken);
        together.add(m);
        TriedClassifier one = tried(classifiers, together, heldOut, scale, target);
        if (taken.isEmpty()) {
          tried.add(one);
        }
        if (one.macroF1() > nextF1) {
          next = m;
          nextF1 = one.macroF1();
          found = one;
        }
      }
      if (next < 0) {
        break;
      }
      taken.add(next);
      best = nextF1;
      if (taken.size() > 1) {
        tried.add(found);
      }
    }
    return new Choice(
        taken.stream().map(classifiers::get).toList(),
        taken.stream().map(m -> scale[m] / taken.size()).toList(),
        confidence(sums(taken, heldOut, scale), target),
        List.copyOf(tried));
  }

  private static TriedClassifier tried(
      List<Classifier> classifiers,
      List<Integer> together,
      double[][][] heldOut,
      double[] scale,
      int[] target) {
    double[][] sums = sums(together, heldOut, scale);
    int[] found = Arrays.stream(sums).mapToInt(Ensemble::best).toArray();
    Agreement agreement = Agreement.of(target, found, sums[0].length);
    String name =
        together.stream().map(m -> classifiers.get(m).name()).collect(Collectors.joining("+"));
    return new TriedClassifier(name, agreement.macroF1(), agreement.accuracy());
  }

  private static double[][] sums(List<Integer> together, double[][][] heldOut, double[] scale) {
    double[][] sums = new double[heldOut[0].length][heldOut[0][0].length];
    for (int m : together) {
      for (int i = 0; i < sums.length; i++) {
        for (int c = 0; c < sums[i].length; c++) {
          sums[i][c] += scale[m] / together.size() * heldOut[m][i][c];
        }
      }
    }
    return sums;
  }

  private static Confidence confidence(double[][] sums, int[] target) {
    double[] lead =
        Arrays.stream(sums).mapToDouble(s -> s[Ensemble.best(s)] - s[Ensemble.second(s)]).toArray();
    boolean[] right = new boolean[target.length];
    IntStream.range(0, target.length).forEach(i -> right[i] = Ensemble.best(sums[i]) == target[i]);
    return Confidence.of(lead, right);
  }
}
