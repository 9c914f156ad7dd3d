package org.fourfold.domain.plan;

import org.fourfold.domain.measure.Coded;

/** Which engine solves it. */
public enum Engine implements Coded {
  AUTO,
  OJALGO,
  HIGHS
}
