package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.triage.ConfidenceBand;
import org.fourfold.domain.triage.RemovedKind;
import org.fourfold.domain.triage.SmallCount;
import org.fourfold.domain.triage.TriageLearning;
import org.fourfold.domain.triage.TriageScore;
import org.fourfold.domain.triage.TriedClassifier;
import org.fourfold.triage.CleanNote;
import org.fourfold.triage.DeIdentifier;
import org.fourfold.triage.TriageModel;

/** What triage found, in words and tables; counts under five are not printed. */
final class TriageText {
  private static final int WIDEST = 12;

  private final Sentences phrases;
  private final NumberText numbers;

  TriageText(Sentences phrases) {
    this.phrases = phrases;
    numbers = new NumberText(phrases.locale());
  }

  /** What was removed, by kind, as JSON. */
  static ObjectNode removed(List<CleanNote> notes) {
    ObjectNode json = Json.object();
    Map<RemovedKind, Integer> counts = DeIdentifier.counts(notes);
    for (RemovedKind kind : RemovedKind.values()) {
      json.put(kind.code(), counts.getOrDefault(kind, 0));
    }
    return json;
  }

  String removed(Map<RemovedKind, Integer> counts) {
    if (counts.isEmpty()) {
      return phrases.of("triage.removed.none");
    }
    TextTable table =
        new TextTable().words(phrases.of("triage.removed")).numbers(phrases.of("triage.count"));
    counts.forEach(
        (kind, count) ->
            table.row(List.of(phrases.of("triage.removed." + kind.code()), count(count))));
    return table.text();
  }

  String learnt(TriageModel model, Path file) {
    TriageLearning learning = model.learning();
    TextTable table =
        new TextTable()
            .words(phrases.of("triage.classifier"))
            .numbers(phrases.of("triage.macroF1"))
            .numbers(phrases.of("triage.accuracy"));
    for (TriedClassifier tried : learning.tried()) {
      table.row(
          List.of(
              tried.name() + (tried.name().equals(learning.chosen()) ? " *" : ""),
              numbers.fixed(tried.macroF1(), 3),
              numbers.fixed(tried.accuracy(), 3)));
    }
    return phrases.of(
            "triage.learnt",
            learning.notes(),
            learning.classes().size(),
            file,
            learning.chosen(),
            numbers.fixed(learning.threshold(), 2))
        + System.lineSeparator()
        + table.text();
  }

  String counts(Map<String, Integer> counts) {
    TextTable table =
        new TextTable().words(phrases.of("triage.class")).numbers(phrases.of("triage.count"));
    counts.forEach((label, count) -> table.row(List.of(label, count(count))));
    return table.text();
  }

  String score(TriageScore score) {
    StringBuilder text = new StringBuilder();
    text.append(
        phrases.of(
            "triage.scored",
            score.notes(),
            numbers.fixed(score.accuracy(), 3),
            numbers.fixed(score.macroF1(), 3),
            score.abstained(),
            numbers.fixed(score.macroF1Kept(), 3),
            numbers.fixed(score.calibrationError(), 3)));
    text.append(System.lineSeparator()).append(classes(score)).append(bands(score));
    if (score.labels().size() <= WIDEST) {
      text.append(phrases.of("triage.confusion")).append(System.lineSeparator());
      text.append(confusion(score));
    }
    return text.toString();
  }

  private String classes(TriageScore score) {
    TextTable table =
        new TextTable()
            .words(phrases.of("triage.class"))
            .numbers(phrases.of("triage.count"))
            .numbers(phrases.of("triage.recall"))
            .numbers(phrases.of("triage.precision"));
    for (int c = 0; c < score.labels().size(); c++) {
      String label = score.labels().get(c);
      int all = score.confusion().get(c).stream().mapToInt(Integer::intValue).sum();
      boolean small = SmallCount.isSmall(all);
      table.row(
          List.of(
              label,
              count(all),
              small ? "·" : share(score.recall().get(label)),
              share(score.precision().get(label))));
    }
    return table.text();
  }

  private String bands(TriageScore score) {
    TextTable table =
        new TextTable()
            .words(phrases.of("triage.band"))
            .numbers(phrases.of("triage.count"))
            .numbers(phrases.of("triage.confidence"))
            .numbers(phrases.of("triage.right"));
    for (ConfidenceBand band : score.bands()) {
      String from = numbers.fixed(band.from(), 1) + " – " + numbers.fixed(band.to(), 1);
      String right = SmallCount.isSmall(band.notes()) ? "·" : share(band.accuracy());
      table.row(List.of(from, count(band.notes()), share(band.confidence()), right));
    }
    return table.text();
  }

  private String confusion(TriageScore score) {
    TextTable table = new TextTable().words("");
    score.labels().forEach(table::numbers);
    for (int c = 0; c < score.labels().size(); c++) {
      List<String> cells = new ArrayList<>(List.of(score.labels().get(c)));
      score.confusion().get(c).forEach(n -> cells.add(count(n)));
      table.row(cells);
    }
    return table.text();
  }

  private String share(double value) {
    return Double.isNaN(value) ? "–" : numbers.fixed(value, 3);
  }

  private String count(int count) {
    return SmallCount.isSmall(count) ? SmallCount.SHOWN : numbers.amount(count);
  }
}
