package org.fourfold.domain.monitoring;

import org.fourfold.domain.measure.Coded;

/** What in a run chart is no chance. */
public enum SignalRule implements Coded {
  /** A value outside the natural limits. */
  OUTSIDE,
  /** A moving range above its limit. */
  JUMP,
  /** Three of four neighbours nearer to a limit than to the mean. */
  NEAR_LIMIT,
  /** Eight neighbours on one side of the mean. */
  SHIFT,
  /** Six neighbours that only rise or only fall. */
  TREND
}
