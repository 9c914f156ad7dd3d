package org.fourfold.triage;

import java.util.List;
import org.fourfold.domain.triage.ClassifiedNote;
import org.fourfold.domain.triage.TriageLearning;
import org.fourfold.learning.classify.Confidence;
import org.fourfold.learning.classify.Ensemble;
import org.fourfold.learning.text.Features;
import org.fourfold.learning.text.Grams;
import org.fourfold.learning.text.SparseRow;
import org.fourfold.learning.text.Vocabulary;

/**
 * What was learnt from labelled notes. It holds hashes and weights, no word of a note. Safe for use
 * by several threads.
 *
 * @param labels classes in the order of the scores
 * @param learning how it came about; its threshold is the one used here
 */
public record TriageModel(
    List<String> labels,
    Vocabulary vocabulary,
    Ensemble ensemble,
    Confidence confidence,
    TriageLearning learning) {
  public TriageModel {
    labels = List.copyOf(labels);
  }

  /** The same with another confidence below which a person should look. */
  public TriageModel withThreshold(double threshold) {
    TriageLearning l = learning;
    TriageLearning changed =
        new TriageLearning(l.notes(), l.classes(), l.tried(), l.chosen(), threshold);
    return new TriageModel(labels, vocabulary, ensemble, confidence, changed);
  }

  /** Gives a note its class; a note of which nothing is known gets the first with confidence 0. */
  public ClassifiedNote classify(CleanNote note) {
    String plain = Grams.plain(note.text());
    SparseRow row = vocabulary.row(Features.of(plain));
    double[] scores = ensemble.scores(row);
    int best = Ensemble.best(scores);
    int second = Ensemble.second(scores);
    boolean unknown = row.size() == 0;
    double sure = unknown ? 0 : confidence.of(scores[best] - scores[second]);
    double[] reasons = ensemble.reasons(row, best, second);
    List<String> words =
        unknown ? List.of() : DecidingWords.of(plain, vocabulary, row.index(), reasons);
    boolean abstained = unknown || sure < learning.threshold();
    return new ClassifiedNote(note.id(), labels.get(best), sure, abstained, words);
  }

  /** All notes in their order. */
  public List<ClassifiedNote> classify(List<CleanNote> notes) {
    return notes.parallelStream().map(this::classify).toList();
  }
}
