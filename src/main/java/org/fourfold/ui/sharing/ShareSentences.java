package org.fourfold.ui.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fourfold.costsharing.SharingRefused;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.sharing.Reason;
import org.fourfold.domain.sharing.SharingOutcome;
import org.fourfold.ui.mvvm.Texts;

/** What rules came to, in sentences. */
final class ShareSentences {
  private final Texts texts;
  private final NumberText numbers;
  private final Locale locale;

  ShareSentences(Texts texts) {
    this.texts = texts;
    locale = texts.locale();
    numbers = new NumberText(locale);
  }

  String rule(String code) {
    return texts.of("rule." + code);
  }

  /** Who would leave these shares, and for how much. */
  String leaves(SharingOutcome outcome) {
    return outcome.blocking() == null
        ? texts.of("leaves.nobody")
        : texts.of(
            "leaves", outcome.blocking().coalition(), numbers.money(outcome.blocking().excess()));
  }

  /** The whole game in a sentence: what there is, and whether any division keeps all. */
  String finding(List<SharingOutcome> all) {
    if (all.isEmpty()) {
      return "";
    }
    SharingOutcome first = all.getFirst();
    String together = texts.of("finding." + first.kind().name(), numbers.money(first.together()));
    boolean empty = all.stream().anyMatch(o -> Boolean.TRUE.equals(o.coreEmpty()));
    List<String> stable =
        all.stream()
            .filter(o -> Boolean.TRUE.equals(o.inCore()))
            .map(o -> rule(o.method()))
            .toList();
    if (empty) {
      double lacks =
          all.stream()
              .filter(o -> o.leastExcess() != null)
              .mapToDouble(SharingOutcome::leastExcess)
              .findFirst()
              .orElse(0);
      return together + " " + texts.of("finding.empty", numbers.money(lacks));
    }
    if (stable.size() == all.size()) {
      return together + " " + texts.of("finding.all", all.size());
    }
    return together
        + " "
        + texts.of("finding.stable", stable.size(), all.size(), String.join(", ", stable));
  }

  /** Why each share of a rule is what it is, a sentence a line. */
  String why(SharingOutcome outcome) {
    List<String> lines = new ArrayList<>();
    outcome.reasons().stream().map((Reason r) -> "• " + r.text(locale)).forEach(lines::add);
    if (outcome.verified() != null) {
      lines.add("• " + texts.of(outcome.verified() ? "proven" : "unproven"));
    }
    return String.join("\n", lines);
  }

  /** A refusal in the words of the screen rather than of options. */
  String refusal(SharingRefused refused) {
    Problem problem = refused.problem();
    String key = "refused." + problem.fault().name();
    return texts.has(key) ? texts.of(key, problem.arguments().toArray()) : problem.sentence(locale);
  }
}
