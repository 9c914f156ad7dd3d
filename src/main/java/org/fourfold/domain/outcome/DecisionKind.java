package org.fourfold.domain.outcome;

import org.fourfold.domain.measure.Coded;

/** What a decision of a plan decides. */
public enum DecisionKind implements Coded {
  SERVICE,
  RESOURCE,
  INFORMATION,
  FUNDING,
  HIRE,
  RELEASE,
  STOCK,
  BACKLOG,
  REFUSED
}
