package org.fourfold.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.fourfold.domain.triage.Note;
import org.fourfold.domain.triage.TriageScore;
import org.fourfold.domain.triage.TriedClassifier;
import org.fourfold.exchange.csv.CsvSheet;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.triage.NoteSheet;
import org.fourfold.learning.classify.Folds;
import org.fourfold.triage.CleanNote;
import org.fourfold.triage.DeIdentifier;
import org.fourfold.triage.TriageEvaluation;
import org.fourfold.triage.TriageLearner;
import org.fourfold.triage.TriageModel;

/**
 * Triage of the reference notes: a fifth of each set is put aside before anything is chosen or
 * learnt, and scored at the end; then 100,000 notes are classified.
 */
final class TriageBenchmark implements Benchmark {
  private static final List<String> SETS =
      List.of("text_symptom2disease", "text_zh_departments", "text_medical_abstracts");
  private static final int MANY = 100_000;

  @Override
  public String name() {
    return "triage";
  }

  @Override
  public String title() {
    return "Triage of referral notes";
  }

  @Override
  public Path page() {
    return Path.of("src/docs/accuracy.md");
  }

  @Override
  public String run(Sizes sizes, Consumer<String> telling) {
    StringBuilder page =
        new StringBuilder(
            "| set | notes learnt | scored | chosen | held out within: macro-F1 |"
                + " scored: accuracy | macro-F1 | to a person | macro-F1 of the rest |"
                + " calibration error | learning s | 100,000 notes s |\n"
                + "|---|---|---|---|---|---|---|---|---|---|---|---|\n");
    StringBuilder tried = new StringBuilder();
    for (String set : SETS) {
      Path file =
          Path.of(System.getProperty("fourfold.cases", "../shared/cases"), set, "train.csv");
      if (!Files.exists(file)) {
        return "Not measured: the reference cases are not at hand.\n";
      }
      String row = row(set, file, tried);
      telling.accept(row);
      page.append(row).append('\n');
    }
    return page + "\nMacro-F1 of each classifier on the notes held out within:\n\n" + tried;
  }

  private static String row(String set, Path file, StringBuilder tried) {
    List<CleanNote> all = DeIdentifier.clean(notes(file));
    List<CleanNote> learnt = new ArrayList<>();
    List<CleanNote> scored = new ArrayList<>();
    split(all, learnt, scored);
    long start = System.nanoTime();
    TriageModel model = new TriageLearner(_ -> {}, () -> false).learn(learnt).orElseThrow();
    double learning = (System.nanoTime() - start) * 1e-9;
    TriageScore score = TriageEvaluation.of(model, scored);
    List<TriedClassifier> list = model.learning().tried();
    tried.append("- ").append(set).append(": ");
    list.forEach(t -> tried.append(t.name()).append(' ').append(three(t.macroF1())).append("; "));
    tried.append('\n');
    return "| %s | %d | %d | %s | %s | %s | **%s** | %d | %s | %s | %s | %s |"
        .formatted(
            set,
            learnt.size(),
            scored.size(),
            model.learning().chosen(),
            three(list.stream().mapToDouble(TriedClassifier::macroF1).max().orElse(0)),
            three(score.accuracy()),
            three(score.macroF1()),
            score.abstained(),
            three(score.macroF1Kept()),
            three(score.calibrationError()),
            Machine.figure(learning),
            Machine.figure(many(file, model)));
  }

  /** Seconds to take out names, classify and name the reasons of 100,000 notes. */
  private static double many(Path file, TriageModel model) {
    List<Note> notes = notes(file);
    List<Note> many = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      many.add(notes.get(i % notes.size()));
    }
    long start = System.nanoTime();
    int classified = model.classify(DeIdentifier.clean(many)).size();
    double seconds = (System.nanoTime() - start) * 1e-9;
    return classified == MANY ? seconds : Double.NaN;
  }

  private static void split(List<CleanNote> all, List<CleanNote> learnt, List<CleanNote> scored) {
    Map<String, Integer> labels = new TreeMap<>();
    all.forEach(n -> labels.putIfAbsent(n.label(), labels.size()));
    int[] target = all.stream().mapToInt(n -> labels.get(n.label())).toArray();
    int[] fold = Folds.of(target, labels.size(), 5, 1);
    for (int i = 0; i < fold.length; i++) {
      (fold[i] == 0 ? scored : learnt).add(all.get(i));
    }
  }

  private static List<Note> notes(Path file) {
    try {
      return NoteSheet.labelled(
              new CsvSheet(file.toString(), () -> Files.newInputStream(file), Limits.USUAL))
          .notes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
