package org.fourfold.domain.outcome;

import org.fourfold.domain.measure.Coded;

/** In how many of the equally good plans a decision takes part. */
public enum Occurrence implements Coded {
  ALWAYS,
  SOMETIMES,
  NEVER
}
