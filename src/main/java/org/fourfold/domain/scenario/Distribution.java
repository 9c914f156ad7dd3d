package org.fourfold.domain.scenario;

import org.fourfold.domain.measure.Coded;

/** Shape of an uncertainty. */
public enum Distribution implements Coded {
  TRIANGULAR,
  NORMAL,
  LOGNORMAL,
  POISSON,
  EMPIRICAL
}
