package org.fourfold.domain.outcome;

import org.fourfold.domain.measure.Coded;

/** How decisions in whole units were treated where many plans were made. */
public enum WholeUnits implements Coded {
  /** The department has none. */
  NONE,
  /** They were let take any value: the linear relaxation. */
  DIVIDED,
  /** They were kept whole. */
  KEPT
}
