package org.fourfold.app.command;

import java.util.List;
import java.util.StringJoiner;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.outcome.Mend;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.report.words.ConflictWords;

/** Why there is no plan, and the ways out, in sentences for the console. */
final class ReasonsText {
  private final PlanOutcome outcome;
  private final Sentences phrases;
  private final ConflictWords words;

  ReasonsText(Department department, PlanOutcome outcome, Sentences phrases) {
    this.outcome = outcome;
    this.phrases = phrases;
    words = new ConflictWords(department, phrases.locale());
  }

  void write(StringJoiner parts) {
    if (!outcome.conflict().isEmpty()) {
      parts.add(section("conflict", words.conflict(outcome.conflict())));
      if (outcome.conflictCutShort()) {
        parts.add("  " + phrases.of("conflict.cut.short") + System.lineSeparator());
      }
    }
    if (!outcome.relaxation().isEmpty()) {
      parts.add(section("relaxation", words.changes(outcome.relaxation())));
    }
    for (Mend other : outcome.alternatives()) {
      parts.add(section("alternative", words.changes(other.changes())));
    }
  }

  private String section(String key, List<String> sentences) {
    StringBuilder text = new StringBuilder(phrases.of(key)).append(System.lineSeparator());
    sentences.forEach(s -> text.append("  ").append(s).append(System.lineSeparator()));
    return text.toString();
  }
}
