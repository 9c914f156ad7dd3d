package org.fourfold.triage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.fourfold.domain.triage.ClassifiedNote;
import org.fourfold.domain.triage.ConfidenceBand;
import org.fourfold.domain.triage.TriageScore;
import org.fourfold.learning.classify.Agreement;

/** Scores a model on notes whose class is known and that it did not learn from. */
public final class TriageEvaluation {
  private static final int BANDS = 10;

  private TriageEvaluation() {}

  /**
   * Scores every note by its best class. A class that was never learnt counts as wrong wherever it
   * is the right one.
   */
  public static TriageScore of(TriageModel model, List<CleanNote> notes) {
    return of(model.labels(), notes, model.classify(notes));
  }

  static TriageScore of(
      List<String> learnt, List<CleanNote> notes, List<ClassifiedNote> classified) {
    Set<String> all = new LinkedHashSet<>(learnt);
    notes.forEach(n -> all.add(n.label()));
    List<String> labels = List.copyOf(all);
    int[] right = notes.stream().mapToInt(n -> labels.indexOf(n.label())).toArray();
    int[] found = classified.stream().mapToInt(c -> labels.indexOf(c.label())).toArray();
    int[] kept =
        IntStream.range(0, found.length).filter(i -> !classified.get(i).abstained()).toArray();
    Agreement agreement = Agreement.of(right, found, labels.size());
    Agreement ofKept =
        Agreement.of(
            IntStream.of(kept).map(i -> right[i]).toArray(),
            IntStream.of(kept).map(i -> found[i]).toArray(),
            labels.size());
    List<ConfidenceBand> bands = bands(classified, right, found);
    return new TriageScore(
        agreement.accuracy(),
        agreement.macroF1(),
        ofKept.macroF1(),
        byLabel(labels, agreement, true),
        byLabel(labels, agreement, false),
        found.length - kept.length,
        found.length,
        labels,
        confusion(agreement),
        bands,
        calibrationError(bands, found.length));
  }

  private static Map<String, Double> byLabel(
      List<String> labels, Agreement agreement, boolean recall) {
    Map<String, Double> shares = new LinkedHashMap<>();
    for (int c = 0; c < labels.size(); c++) {
      shares.put(labels.get(c), recall ? agreement.recall(c) : agreement.precision(c));
    }
    return shares;
  }

  private static List<List<Integer>> confusion(Agreement agreement) {
    List<List<Integer>> rows = new ArrayList<>();
    for (int[] row : agreement.counts()) {
      rows.add(IntStream.of(row).boxed().toList());
    }
    return rows;
  }

  private static List<ConfidenceBand> bands(
      List<ClassifiedNote> classified, int[] right, int[] found) {
    List<ConfidenceBand> bands = new ArrayList<>();
    for (int b = 0; b < BANDS; b++) {
      int band = b;
      int[] in =
          IntStream.range(0, found.length)
              .filter(
                  i -> Math.min(BANDS - 1, (int) (classified.get(i).confidence() * BANDS)) == band)
              .toArray();
      if (in.length > 0) {
        double sure =
            IntStream.of(in).mapToDouble(i -> classified.get(i).confidence()).average().orElse(0);
        double good = IntStream.of(in).filter(i -> right[i] == found[i]).count();
        bands.add(
            new ConfidenceBand(
                (double) b / BANDS, (b + 1.0) / BANDS, in.length, sure, good / in.length));
      }
    }
    return List.copyOf(bands);
  }

  private static double calibrationError(List<ConfidenceBand> bands, int notes) {
    double sum = 0;
    for (ConfidenceBand band : bands) {
      sum += band.notes() * Math.abs(band.confidence() - band.accuracy());
    }
    return notes == 0 ? 0 : sum / notes;
  }
}
