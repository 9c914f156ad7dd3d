package org.fourfold.domain.rule;

import org.fourfold.domain.measure.Coded;

/** What a term of a rule speaks of. */
public enum TermKind implements Coded {
  SERVICE,
  RESOURCE,
  INFORMATION,
  FUNDING
}
