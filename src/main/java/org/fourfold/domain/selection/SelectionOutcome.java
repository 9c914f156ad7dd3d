package org.fourfold.domain.selection;

import java.util.List;

/**
 * What a method chose.
 *
 * @param objective value of the chosen packages
 * @param bound proven: no choice is worth more
 * @param gap (bound − objective) ÷ max(1, objective)
 * @param lpBound value if packages could be chosen in part
 * @param nodes choices, states or cells looked at
 * @param proven whether no choice is worth more than the objective
 * @param use of each capacity
 * @param capacity what there is of each
 */
public record SelectionOutcome(
    SelectionMethod method,
    double objective,
    double bound,
    double gap,
    double lpBound,
    long nodes,
    double seconds,
    boolean proven,
    List<Chosen> chosen,
    List<Double> use,
    List<Double> capacity,
    List<LeftOut> leftOut) {

  /** A package in the choice. */
  public record Chosen(String item, int copies) {}

  /**
   * A package, or copies of it, not in the choice.
   *
   * @param capacity that its next copy would have broken, counted from 1; 0 where none
   */
  public record LeftOut(String item, int copies, Reason reason, int capacity) {}

  /** Why a package was left out. */
  public enum Reason implements org.fourfold.domain.measure.Coded {
    /** One copy alone needs more than there is. */
    TOO_LARGE,
    /** Another of its group was chosen. */
    EXCLUDED,
    /** What is left of a capacity is less than it needs; the chosen ones are worth more for it. */
    NO_ROOM,
    /** It would fit, and adds nothing. */
    WORTHLESS
  }
}
