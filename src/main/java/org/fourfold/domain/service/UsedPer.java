package org.fourfold.domain.service;

import org.fourfold.domain.measure.Coded;

/** What a use is counted by. */
public enum UsedPer implements Coded {
  UNIT,
  DAY
}
