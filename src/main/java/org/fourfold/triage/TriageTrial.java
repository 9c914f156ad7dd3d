package org.fourfold.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.fourfold.domain.triage.ClassifiedNote;
import org.fourfold.domain.triage.TriageScore;
import org.fourfold.learning.classify.Folds;

/**
 * A model learnt from all notes, and how good such a model is on notes that it did not learn from.
 *
 * <p><b>Method.</b> A fifth of each class of five notes or more is put aside; what is learnt from
 * the rest, choice of classifier and all, is scored on it. Then the model to use is learnt from all
 * notes. <b>Cost.</b> Twice {@link TriageLearner}. <b>Repeatable</b> to the last bit.
 *
 * @param model learnt from all notes
 * @param judged classes learnt from the notes that were not put aside
 * @param aside notes put aside; none where every class has fewer than five
 * @param given what those were given
 */
public record TriageTrial(
    TriageModel model, List<String> judged, List<CleanNote> aside, List<ClassifiedNote> given) {
  private static final int FIFTH = 5;
  private static final long SEED = 20_261_124;

  public TriageTrial {
    judged = List.copyOf(judged);
    aside = List.copyOf(aside);
    given = List.copyOf(given);
  }

  /**
   * Learns, from notes that {@link TriageCheck} has no error for.
   *
   * @param progress hears the share done, from several threads
   * @return empty where it was stopped
   */
  public static Optional<TriageTrial> of(
      List<CleanNote> notes, DoubleConsumer progress, BooleanSupplier stopped) {
    Map<String, Integer> classes = new TreeMap<>();
    notes.forEach(n -> classes.merge(n.label(), 1, Integer::sum));
    List<String> labels = List.copyOf(classes.keySet());
    int[] target = notes.stream().mapToInt(n -> labels.indexOf(n.label())).toArray();
    int[] fold = Folds.of(target, labels.size(), FIFTH, SEED);
    List<CleanNote> aside = new ArrayList<>();
    List<CleanNote> rest = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      boolean many = classes.get(notes.get(i).label()) >= FIFTH;
      (many && fold[i] == 0 ? aside : rest).add(notes.get(i));
    }
    double share = aside.isEmpty() ? 0 : 0.5;
    Optional<TriageModel> judged =
        aside.isEmpty()
            ? Optional.empty()
            : new TriageLearner(p -> progress.accept(share * p), stopped).learn(rest);
    DoubleConsumer second = p -> progress.accept(share + (1 - share) * p);
    return new TriageLearner(second, stopped)
        .learn(notes)
        .filter(_ -> !stopped.getAsBoolean())
        .map(
            model ->
                new TriageTrial(
                    model,
                    judged.orElse(model).labels(),
                    aside,
                    judged.orElse(model).classify(aside)));
  }

  /** How good it is where confidence below a threshold leaves a note to a person. */
  public TriageScore score(double threshold) {
    return TriageEvaluation.of(
        judged, aside, given.stream().map(g -> g.withThreshold(threshold)).toList());
  }
}
