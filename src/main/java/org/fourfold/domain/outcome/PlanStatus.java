package org.fourfold.domain.outcome;

import org.fourfold.domain.measure.Coded;

/** How planning ended. Values exist only for the first two, and for cancelled with a plan found. */
public enum PlanStatus implements Coded {
  OPTIMAL,
  FEASIBLE,
  INFEASIBLE,
  UNBOUNDED,
  CANCELLED,
  FAILED
}
