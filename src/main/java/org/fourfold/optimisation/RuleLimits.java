package org.fourfold.optimisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.rule.Rule;
import org.fourfold.domain.rule.RuleTerm;
import org.fourfold.domain.rule.TermKind;
import org.fourfold.optimisation.PlanDecision.Deployed;
import org.fourfold.optimisation.PlanDecision.Drawn;
import org.fourfold.optimisation.PlanDecision.Volume;
import org.fourfold.optimisation.PlanDecision.Work;

/** The limits that planners state by name, in one period, in each, or over the horizon. */
final class RuleLimits {
  private final DepartmentIndex index;
  private final PlanModel model;
  private final Map<String, List<RuleTerm>> terms = new HashMap<>();

  RuleLimits(DepartmentIndex index, PlanModel model) {
    this.index = index;
    this.model = model;
    for (RuleTerm term : index.department().rows(RuleTerm.class)) {
      terms.computeIfAbsent(term.rule(), _ -> new ArrayList<>()).add(term);
    }
  }

  void applyAll() {
    index.department().rows(Rule.class).forEach(this::apply);
  }

  /** Applies the rules whose terms are all of one kind, and names the others as left out. */
  void applyOnly(TermKind kind) {
    for (Rule rule : index.department().rows(Rule.class)) {
      if (terms(rule).stream().allMatch(term -> term.kind() == kind)) {
        apply(rule);
      } else {
        model.notApplied(rule.rule());
      }
    }
  }

  private List<RuleTerm> terms(Rule rule) {
    return terms.getOrDefault(rule.rule(), List.of());
  }

  private void apply(Rule rule) {
    if (rule.period().equals(Period.TOTAL)) {
      LimitLine line = line(rule, Period.TOTAL);
      for (int t = 0; t < index.periods(); t++) {
        add(line, rule, t);
      }
      return;
    }
    for (int t = 0; t < index.periods(); t++) {
      if (rule.period().isEmpty() || rule.period().equals(index.period(t))) {
        add(line(rule, index.period(t)), rule, t);
      }
    }
  }

  private LimitLine line(Rule rule, String period) {
    LimitKey key = LimitKey.of(LimitKind.RULE, rule.rule(), period);
    return model.limit(key, rule.sense(), rule.amount());
  }

  private void add(LimitLine line, Rule rule, int t) {
    for (RuleTerm term : terms(rule)) {
      String period = index.period(t);
      switch (term.kind()) {
        case SERVICE -> add(line, new Volume(term.code(), period), term);
        case RESOURCE -> add(line, new Deployed(term.code(), period), term);
        case INFORMATION -> add(line, new Work(term.code(), period), term);
        case FUNDING ->
            index.categories().forEach(c -> add(line, new Drawn(term.code(), c, period), term));
      }
    }
  }

  private void add(LimitLine line, PlanDecision decision, RuleTerm term) {
    if (model.decides(decision)) {
      line.use(model.column(decision), term.coefficient());
    }
  }
}
