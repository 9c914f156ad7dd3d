package org.fourfold.learning.classify;

import java.util.List;

/** Every classifier that is tried. */
public final class Classifiers {
  public static final List<Classifier> ALL =
      List.of(
          new NaiveBayes("bayes", 0.02, false),
          new NaiveBayes("bayes-complement", 0.1, true),
          new LogisticRegression("logistic", 2, 1),
          new LogisticRegression("logistic-close", 30, 0.7),
          new VectorMachine("svm", 0.3, 1),
          new VectorMachine("svm-close", 3, 0.7),
          new NeuralNetwork("neural"));

  private Classifiers() {}
}
