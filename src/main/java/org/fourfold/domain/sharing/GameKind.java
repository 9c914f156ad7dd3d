package org.fourfold.domain.sharing;

import org.fourfold.domain.measure.Coded;

/** What the worth of a coalition counts. */
public enum GameKind implements Coded {
  SAVINGS,
  COSTS
}
