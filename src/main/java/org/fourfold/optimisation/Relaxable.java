package org.fourfold.optimisation;

import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.rule.Sense;

/**
 * A limit that could be left out or moved.
 *
 * @param row in the elastic programme
 * @param lower of the row
 * @param upper of the row
 * @param size what moving it is measured against
 */
record Relaxable(
    LimitKey key, int row, double lower, double upper, boolean raises, boolean falls, double size) {

  static Relaxable of(LimitLine line, int row, double lower, double upper, double size) {
    boolean either = line.sense() == Sense.EQUAL;
    boolean falls = either || line.sense() == Sense.AT_LEAST;
    return new Relaxable(line.key(), row, lower, upper, either || line.atMost(), falls, size);
  }

  /** What a bound of a decision limits; null where planners did not set it. */
  static LimitKind kind(PlanDecision decision) {
    return switch (decision.kind()) {
      case RESOURCE -> LimitKind.HEADCOUNT;
      case SERVICE, INFORMATION -> LimitKind.DEMAND;
      case null, default -> null;
    };
  }
}
