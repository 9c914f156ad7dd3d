package org.fourfold.whatif;

import org.fourfold.domain.outcome.LimitKind;

/**
 * Which frontier.
 *
 * @param code of what is limited, as the limits of a plan show it
 * @param period its code, {@code total}, or empty for the same amount in each period
 * @param from least amount, in the limit's unit
 * @param to greatest amount
 * @param steps equal steps from one to the other; there is a point more than steps
 * @param wholeUnits whether whole units are kept whole, at the cost of a search for each point
 * @throws IllegalArgumentException where the amounts are no range or there is no step
 */
public record FrontierRequest(
    LimitKind kind,
    String code,
    String period,
    double from,
    double to,
    int steps,
    boolean wholeUnits) {

  /** More points than a chart or a reader can tell apart. */
  public static final int MOST_STEPS = 10_000;

  public FrontierRequest {
    if (!Double.isFinite(from) || !Double.isFinite(to) || from >= to) {
      throw new IllegalArgumentException(from + " to " + to + " is no range");
    }
    if (steps < 1 || steps > MOST_STEPS) {
      throw new IllegalArgumentException(steps + " is not a number of steps");
    }
  }

  double x(int point) {
    return point == steps ? to : from + point * (to - from) / steps;
  }
}
