package org.fourfold.domain.resource;

import org.fourfold.domain.measure.Coded;

/** Only active resources yield capacity. */
public enum ResourceStatus implements Coded {
  ACTIVE,
  SUSPENDED,
  PLANNED
}
