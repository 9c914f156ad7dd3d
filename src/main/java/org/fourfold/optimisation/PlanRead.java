package org.fourfold.optimisation;

import java.util.List;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.Totals;

/**
 * A plan in the planner's units.
 *
 * @param totals null where there is no plan
 */
record PlanRead(List<DecisionValue> decisions, List<LimitValue> limits, Totals totals) {
  static final PlanRead NONE = new PlanRead(List.of(), List.of(), null);
}
