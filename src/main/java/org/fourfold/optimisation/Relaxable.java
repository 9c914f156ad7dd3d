package org.fourfold.optimisation;

/**
 * A limit that could be left out or moved.
 *
 * @param row in the programme of {@link LimitRows}
 * @param lower of the row
 * @param upper of the row
 * @param raises whether moving it up may help
 * @param falls whether moving it down may help
 * @param most how far it may fall: amounts do not fall below 0
 * @param size what moving it is measured against
 */
record Relaxable(
    LimitKey key,
    int row,
    double lower,
    double upper,
    boolean raises,
    boolean falls,
    double most,
    double size) {

  /** Whether planners have a number of their own behind it that could be another. */
  boolean movable() {
    return switch (key.word()) {
      case "turnaround", "backlog", "contract_income" -> false;
      default -> true;
    };
  }
}
