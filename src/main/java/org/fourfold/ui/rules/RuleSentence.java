package org.fourfold.ui.rules;

import java.util.List;
import java.util.Map;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.Words;
import org.fourfold.domain.rule.Rule;
import org.fourfold.domain.rule.RuleTerm;
import org.fourfold.domain.rule.TermKind;
import org.fourfold.ui.control.Code;
import org.fourfold.ui.control.TableSource;
import org.fourfold.ui.mvvm.Texts;

/** A rule read out in the names of what it speaks of. */
final class RuleSentence {
  private static final Map<TermKind, String> FILES =
      Map.of(
          TermKind.SERVICE, "services",
          TermKind.RESOURCE, "resources",
          TermKind.INFORMATION, "information_jobs",
          TermKind.FUNDING, "funding_sources");

  private final TableSource source;
  private final Texts texts;
  private final Words words;
  private final NumberText numbers;

  RuleSentence(TableSource source) {
    this.source = source;
    texts = new Texts(RuleSentence.class, source.locale());
    words = new Words(source.locale());
    numbers = new NumberText(source.locale());
  }

  /**
   * The sentence of a rule.
   *
   * @param terms of this rule
   */
  String of(Rule rule, List<RuleTerm> terms) {
    if (terms.isEmpty()) {
      return texts.of("sentence.noTerms");
    }
    StringBuilder sum = new StringBuilder();
    for (RuleTerm term : terms) {
      double size = Math.abs(term.coefficient());
      boolean minus = term.coefficient() < 0;
      sum.append(sum.isEmpty() ? (minus ? "\u2212" : "") : minus ? " \u2212 " : " + ");
      sum.append(size == 1 ? "" : numbers.amount(size) + " × ").append(name(term));
    }
    String sense = rule.sense() == null ? "" : words.choice(rule.sense());
    String when =
        switch (rule.period()) {
          case "" -> texts.of("sentence.each");
          case Period.TOTAL -> texts.of("sentence.total");
          default -> texts.of("sentence.in", rule.period());
        };
    return texts.of("sentence", when, sum, sense, numbers.amount(rule.amount()));
  }

  private String name(RuleTerm term) {
    return source.codes(FILES.get(term.kind())).stream()
        .filter(c -> c.code().equals(term.code()))
        .map(Code::name)
        .findFirst()
        .orElse(term.code());
  }
}
