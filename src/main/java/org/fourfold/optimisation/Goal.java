package org.fourfold.optimisation;

import java.util.EnumMap;
import java.util.Map;
import org.fourfold.domain.plan.Objective;

/**
 * What a plan strives for: an objective, and among the plans that reach it the cheapest of another
 * kind.
 *
 * @param objective as planners call it
 * @param first weights of the first objective's terms
 * @param second weights of the terms minimised next, empty where there is no second stage
 * @param given share of the best objective that the second stage may give up
 * @param shown whether the second stage's value is part of the result
 */
record Goal(
    Objective objective,
    boolean maximise,
    Map<Term, Double> first,
    Map<Term, Double> second,
    double given,
    boolean shown) {

  /** So much of the benefit may go where money can be saved. */
  private static final double MILLIONTH = 1e-6;

  /** Equal but for rounding. */
  private static final double ROUNDING = 1e-9;

  /** Most utility or value, whatever it costs. */
  static final Goal BENEFIT =
      new Goal(Objective.MOST_BENEFIT, true, Map.of(Term.BENEFIT, 1.0), Map.of(), 0, false);

  /** Cheapest resources, and of those plans the one with the cheapest hires and releases. */
  static final Goal DEPLOYMENT =
      new Goal(
          Objective.LEAST_COST,
          false,
          Map.of(Term.DEPLOYMENT, 1.0),
          Map.of(Term.HIRING, 1.0),
          ROUNDING,
          false);

  static final Goal MONEY_COST =
      new Goal(Objective.LEAST_COST, false, Map.of(Term.MONEY_COST, 1.0), Map.of(), 0, false);

  /**
   * The integrated plan's goal.
   *
   * @param worth money per unit of benefit, for best value
   */
  static Goal integrated(Objective objective, double worth) {
    return switch (objective) {
      case MOST_BENEFIT ->
          new Goal(objective, true, Map.of(Term.BENEFIT, 1.0), costs(1), MILLIONTH, true);
      case LEAST_COST -> new Goal(objective, false, costs(1), Map.of(), 0, false);
      case BEST_VALUE -> {
        Map<Term, Double> value = costs(-1);
        value.put(Term.BENEFIT, worth);
        value.put(Term.INCOME, 1.0);
        yield new Goal(objective, true, value, Map.of(), 0, false);
      }
    };
  }

  private static Map<Term, Double> costs(double weight) {
    Map<Term, Double> costs = new EnumMap<>(Term.class);
    for (Term term : Term.values()) {
      if (term.cost()) {
        costs.put(term, weight);
      }
    }
    return costs;
  }
}
