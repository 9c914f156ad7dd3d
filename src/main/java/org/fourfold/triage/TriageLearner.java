package org.fourfold.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.fourfold.domain.triage.TriageLearning;
import org.fourfold.learning.classify.Classifier;
import org.fourfold.learning.classify.Classifiers;
import org.fourfold.learning.classify.Confidence;
import org.fourfold.learning.classify.Ensemble;
import org.fourfold.learning.classify.Examples;
import org.fourfold.learning.classify.Folds;
import org.fourfold.learning.classify.Scorer;
import org.fourfold.learning.text.Features;
import org.fourfold.learning.text.Grams;
import org.fourfold.learning.text.SparseRow;
import org.fourfold.learning.text.Vocabulary;

/**
 * Learns classes from labelled notes.
 *
 * <p><b>Method.</b> Five-fold cross-validation within the notes given, each class spread evenly:
 * every classifier of {@link Classifiers} is learnt on four fifths, vocabulary and all, and scores
 * the fifth. {@link Choice} takes the one, or the few heard together, with the best macro-F1; what
 * was held out also gives {@link Confidence}. Those chosen are learnt again on all notes. Nothing
 * but the notes given is looked at.
 *
 * <p><b>Cost.</b> Six times the classifiers' cost. <b>Repeatable</b> to the last bit on any number
 * of threads.
 */
public final class TriageLearner {
  /** Below an even chance a person should look. */
  public static final double USUAL_THRESHOLD = 0.5;

  private static final int FOLDS = 5;
  private static final long SEED = 20_261_123;
  private static final int MOST_FEATURES = 200_000;
  private static final int MOST_WEIGHTS = 3_000_000;

  private final DoubleConsumer progress;
  private final BooleanSupplier stopped;

  /**
   * @param progress hears the share done, from several threads
   * @param stopped asked now and then whether to give up
   */
  public TriageLearner(DoubleConsumer progress, BooleanSupplier stopped) {
    this.progress = progress;
    this.stopped = stopped;
  }

  /**
   * Learns, from notes that {@link TriageCheck} has no error for.
   *
   * @return empty where it was stopped
   */
  public Optional<TriageModel> learn(List<CleanNote> notes) {
    List<CleanNote> kept = notes.stream().filter(n -> !n.text().isBlank()).toList();
    Map<String, Integer> classes = new LinkedHashMap<>();
    for (String label : new TreeSet<>(kept.stream().map(CleanNote::label).toList())) {
      classes.put(label, (int) kept.stream().filter(n -> n.label().equals(label)).count());
    }
    List<String> labels = List.copyOf(classes.keySet());
    int[] target = kept.stream().mapToInt(n -> labels.indexOf(n.label())).toArray();
    List<Features> texts =
        kept.parallelStream().map(n -> Features.of(Grams.plain(n.text()))).toList();
    Work work = new Work(texts, target, labels.size());
    Choice choice = Choice.of(Classifiers.ALL, work.heldOut(), target);
    if (stopped.getAsBoolean()) {
      return Optional.empty();
    }
    Vocabulary vocabulary = vocabulary(texts, labels.size());
    Examples all = examples(texts, target, labels.size(), vocabulary);
    List<Scorer> scorers = choice.members().parallelStream().map(m -> work.learn(m, all)).toList();
    if (stopped.getAsBoolean()) {
      return Optional.empty();
    }
    TriageLearning learning =
        new TriageLearning(kept.size(), classes, choice.tried(), choice.name(), USUAL_THRESHOLD);
    Ensemble ensemble = new Ensemble(scorers, choice.weights()).merged();
    return Optional.of(
        new TriageModel(labels, vocabulary, ensemble, choice.confidence(), learning));
  }

  private static Vocabulary vocabulary(List<Features> texts, int classes) {
    return Vocabulary.of(texts, Math.min(MOST_FEATURES, MOST_WEIGHTS / classes));
  }

  private static Examples examples(
      List<Features> texts, int[] target, int classes, Vocabulary vocabulary) {
    List<SparseRow> rows = texts.stream().map(vocabulary::row).toList();
    return new Examples(rows, target, classes, vocabulary.size());
  }

  /** Learning by parts, and how much of it is done. */
  private final class Work {
    private final List<Features> texts;
    private final int[] target;
    private final int classes;
    private final AtomicInteger done = new AtomicInteger();

    Work(List<Features> texts, int[] target, int classes) {
      this.texts = texts;
      this.target = target;
      this.classes = classes;
    }

    Scorer learn(Classifier classifier, Examples examples) {
      Scorer scorer = classifier.learn(examples, stopped);
      int parts = (FOLDS + 1) * Classifiers.ALL.size();
      progress.accept(Math.min(1, (double) done.incrementAndGet() / parts));
      return scorer;
    }

    /** Scores by classifier, note and class, each note scored by what did not learn from it. */
    double[][][] heldOut() {
      int[] fold = Folds.of(target, classes, FOLDS, SEED);
      double[][][] scores = new double[Classifiers.ALL.size()][target.length][];
      IntStream.range(0, FOLDS).parallel().forEach(f -> fold(f, fold, scores));
      return scores;
    }

    private void fold(int f, int[] fold, double[][][] scores) {
      int[] learnt = IntStream.range(0, target.length).filter(i -> fold[i] != f).toArray();
      int[] held = IntStream.range(0, target.length).filter(i -> fold[i] == f).toArray();
      List<Features> from = new ArrayList<>();
      Arrays.stream(learnt).forEach(i -> from.add(texts.get(i)));
      Vocabulary vocabulary = vocabulary(from, classes);
      int[] known = Arrays.stream(learnt).map(i -> target[i]).toArray();
      Examples examples = examples(from, known, classes, vocabulary);
      SparseRow[] rows = new SparseRow[held.length];
      Arrays.setAll(rows, k -> vocabulary.row(texts.get(held[k])));
      for (int m = 0; m < scores.length && !stopped.getAsBoolean(); m++) {
        Scorer scorer = learn(Classifiers.ALL.get(m), examples);
        for (int k = 0; k < held.length; k++) {
          scores[m][held[k]] = scorer.scores(rows[k]);
        }
      }
    }
  }
}
