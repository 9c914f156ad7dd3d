package org.fourfold.domain.scenario;

import org.fourfold.domain.measure.Coded;

/** What an actual counts. */
public enum ActualKind implements Coded {
  SERVICE,
  RESOURCE,
  CAPACITY,
  SPEND
}
