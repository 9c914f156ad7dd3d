package org.fourfold.ui.rules;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.rule.Rule;
import org.fourfold.domain.rule.RuleTerm;
import org.fourfold.ui.control.GridViewModel;
import org.fourfold.ui.control.TableSource;

/** Rules, the terms of the rule chosen, and that rule as a sentence. */
public final class RulesViewModel {
  /** Tables edited on the screen. */
  public static final Set<String> FILES = Set.of("rules", "rule_terms");

  private final TableSource source;
  private final RuleSentence sentences;
  private final GridViewModel<Rule> rules;
  private final GridViewModel<RuleTerm> termsOf;
  private final GridViewModel<RuleTerm> terms;
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
  private final ObservableValue<List<RuleTerm>> allTerms;

  public RulesViewModel(TableSource source) {
    this.source = source;
    sentences = new RuleSentence(source);
    rules = new GridViewModel<>(DepartmentTables.RULES, source);
    termsOf = new GridViewModel<>(DepartmentTables.RULE_TERMS, source, "rule");
    terms = new GridViewModel<>(DepartmentTables.RULE_TERMS, source);
    allTerms = source.rows(DepartmentTables.RULE_TERMS);
    termsOf.scope().addListener(_ -> read());
    allTerms.addListener(_ -> read());
    source.rows(DepartmentTables.RULES).addListener(_ -> read());
  }

  private void read() {
    sentence.set(
        source.rows(DepartmentTables.RULES).getValue().stream()
            .filter(r -> r.rule().equals(termsOf.scope().get()))
            .findFirst()
            .map(r -> sentences.of(r, termsOf(r)))
            .orElse(""));
  }

  private List<RuleTerm> termsOf(Rule rule) {
    return allTerms.getValue().stream().filter(t -> t.rule().equals(rule.rule())).toList();
  }

  /** The rule chosen in the names of what it speaks of, {@code ""} for none. */
  public ReadOnlyStringProperty sentence() {
    return sentence.getReadOnlyProperty();
  }

  /** Every rule. */
  public GridViewModel<Rule> rules() {
    return rules;
  }

  /** Terms of the rule chosen. */
  public GridViewModel<RuleTerm> termsOf() {
    return termsOf;
  }

  /** Terms of all rules. */
  public GridViewModel<RuleTerm> terms() {
    return terms;
  }
}
