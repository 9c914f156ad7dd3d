package org.fourfold.domain.outcome;

import org.fourfold.domain.measure.Coded;

/** Where a shadow price comes from. */
public enum PriceBasis implements Coded {
  /** The linear programme itself. */
  LINEAR,
  /** The linear programme with whole-unit decisions held at their values. */
  FIXED_UNITS,
  /** Planning again with one more. */
  RESOLVE
}
