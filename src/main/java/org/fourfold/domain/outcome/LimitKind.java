package org.fourfold.domain.outcome;

import org.fourfold.domain.measure.Coded;

/** What a limit of a plan limits. */
public enum LimitKind implements Coded {
  CAPACITY,
  DEMAND,
  BUDGET,
  OBLIGATION,
  RULE,
  FUNDING,
  BACKLOG,
  STOCK,
  HEADCOUNT,
  TURNAROUND
}
