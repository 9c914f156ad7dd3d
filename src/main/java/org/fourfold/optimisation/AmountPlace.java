package org.fourfold.optimisation;

/**
 * Where the amount of a limit stands in a programme.
 *
 * @param index of the row or column
 * @param row whether it limits a row, else one decision
 * @param lower whether it moves the lower limit there
 * @param upper whether it moves the upper one
 * @param given the planner's amount as the department states it
 */
record AmountPlace(
    LimitKey key, int index, boolean row, boolean lower, boolean upper, double given) {

  /** How far a change moves it. */
  double by(AmountChange change) {
    return change.applied(given) - given;
  }

  static AmountPlace of(LimitLine line, int row) {
    boolean lower = line.fixed() || !line.atMost();
    boolean upper = line.fixed() || line.atMost();
    return new AmountPlace(line.key(), row, true, lower, upper, line.given());
  }

  static AmountPlace of(ColumnLimit limit) {
    boolean upper = limit.upper();
    return new AmountPlace(limit.key(), limit.column(), false, !upper, upper, limit.amount());
  }
}
