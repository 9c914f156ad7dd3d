package org.fourfold.optimisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;

/**
 * Puts what happened into a formulated plan.
 *
 * <p><b>Method.</b> Decisions of past periods are what they were. What follows from them (waiting
 * lists, stock, cash, hires) is worked out forwards from the balances: lists and stock never fall
 * below nothing, cash may, and the periods to come must make up for it. Limits of past periods are
 * taken away, since what happened may have broken them; limits of the whole horizon stay, and count
 * what is used up.
 */
final class Past {
  private record Name(DecisionKind kind, String code, String other, String period) {}

  private final PlanModel model;
  private final int from;
  private final Map<Name, Double> given = new HashMap<>();
  private double[] values;

  Past(PlanModel model, Happened happened) {
    this.model = model;
    from = happened.place(model.horizon().periods());
    for (DecisionValue d : happened.decisions()) {
      given.put(new Name(d.kind(), d.code(), d.other(), d.period()), d.value());
    }
  }

  void fix() {
    List<PlanDecision> decisions = model.decisions();
    values = new double[decisions.size()];
    for (int j = 0; j < decisions.size(); j++) {
      PlanDecision d = decisions.get(j);
      if (model.period(j) < from) {
        values[j] =
            d.kind() == null
                ? 0
                : given.getOrDefault(new Name(d.kind(), d.code(), d.other(), d.period()), 0.0);
      }
    }
    for (int t = 0; t < from; t++) {
      for (LimitLine line : model.lines()) {
        if (line.key().period().equals(model.horizon().code(t))) {
          follow(line, t);
        }
      }
    }
    for (int j = 0; j < values.length; j++) {
      if (model.period(j) < from) {
        model.hold(j, values[j]);
      }
    }
    for (int t = 0; t < from; t++) {
      model.forget(model.horizon().code(t));
    }
  }

  /** Works out what a balance of a period leaves. */
  private void follow(LimitLine line, int t) {
    if (!line.fixed()) {
      return;
    }
    for (int column : line.columns()) {
      if (model.period(column) != t) {
        continue;
      }
      switch (model.decisions().get(column)) {
        case PlanDecision.Waiting _, PlanDecision.Unfinished _, PlanDecision.Stocked _ ->
            values[column] = Math.max(0, line.solvedFor(column, values));
        case PlanDecision.SpareCash _ -> values[column] = line.solvedFor(column, values);
        case PlanDecision.Hired hired -> {
          int released = model.column(new PlanDecision.Released(hired.resource(), hired.period()));
          values[column] = 0;
          values[released] = 0;
          double gained = line.solvedFor(column, values);
          values[column] = Math.max(0, gained);
          values[released] = Math.max(0, -gained);
        }
        default -> {
          // decided by people, or the same as another
        }
      }
    }
  }
}
