package org.fourfold.domain.scenario;

import org.fourfold.domain.measure.Coded;

/** How an assumption changes a field. */
public enum Operation implements Coded {
  SET,
  SCALE,
  ADD
}
