package org.fourfold.domain.plan;

import org.fourfold.domain.measure.Coded;

/** What a plan strives for. */
public enum Objective implements Coded {
  MOST_BENEFIT,
  LEAST_COST,
  BEST_VALUE
}
