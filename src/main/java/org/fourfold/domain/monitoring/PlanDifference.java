package org.fourfold.domain.monitoring;

import org.fourfold.domain.outcome.DecisionKind;

/**
 * A decision that is not the same in two plans, over the periods that are still to come.
 *
 * @param code of the service, resource, job or source
 * @param before sum of the old plan; a mean per period for resources
 * @param after likewise of the new plan
 */
public record PlanDifference(DecisionKind kind, String code, double before, double after) {
  public double change() {
    return after - before;
  }
}
