package org.fourfold.ui.plan;

/** The parts in which a plan is shown, in their order. */
public enum Part {
  ALLOCATION,
  UTILISATION,
  DEMAND,
  MONEY,
  LIMITS,
  DECISIONS
}
