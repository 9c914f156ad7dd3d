package org.fourfold.optimisation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.Totals;
import org.fourfold.domain.plan.Focus;
import org.fourfold.optimisation.PlanDecision.Drawn;

/** Sums a plan over the horizon, undiscounted. */
final class PlanTotals {
  private final DepartmentIndex index;
  private final PlanModel model;
  private final Focus focus;
  private final double[] values;

  PlanTotals(DepartmentIndex index, PlanModel model, Focus focus, double[] values) {
    this.index = index;
    this.model = model;
    this.focus = focus;
    this.values = values;
  }

  Totals of(List<DecisionValue> decisions) {
    return of(
        decisions.stream()
            .filter(d -> d.kind() == DecisionKind.REFUSED)
            .mapToDouble(DecisionValue::value)
            .sum());
  }

  Totals of(double refused) {
    double cost = 0;
    for (Term term : Term.values()) {
      cost += term.cost() ? model.sum(term, values) : 0;
    }
    return new Totals(
        model.sum(Term.BENEFIT, values),
        cost,
        model.sum(Term.INCOME, values),
        model.sum(Term.MONEY_COST, values),
        spend(),
        refused,
        owed());
  }

  /** Obligations only where the plan has to do with money. */
  private Map<String, Double> spend() {
    Map<String, Double> spend = new LinkedHashMap<>();
    boolean money = focus == Focus.INTEGRATED || focus == Focus.FINANCE;
    for (String category : index.categories()) {
      double sum = 0;
      for (int t = 0; t < index.periods() && money; t++) {
        sum += index.obligations().amount("", category, t);
      }
      spend.put(category, sum);
    }
    for (Spend s : model.spends()) {
      spend.computeIfPresent(s.category(), (_, sum) -> sum + s.amount() * values[s.column()]);
    }
    return Collections.unmodifiableMap(spend);
  }

  /** Principal still owed at the end. */
  private double owed() {
    double owed = 0;
    for (SourceLine loan : index.sources()) {
      for (int t = loan.from(); t <= loan.to() && loan.loan(); t++) {
        double share = loan.schedule(index.horizon(), t).owed(index.periods() - 1 - t);
        for (String category : index.categories()) {
          Drawn drawn = new Drawn(loan.code(), category, index.period(t));
          owed += model.decides(drawn) ? share * values[model.column(drawn)] : 0;
        }
      }
    }
    return owed;
  }
}
