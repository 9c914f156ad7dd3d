package org.fourfold.optimisation;

import java.util.Optional;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.outcome.PriceBasis;
import org.fourfold.solver.Solution;

/**
 * What the stages of planning came to.
 *
 * @param plan empty where there is none
 * @param objective of the first stage, in its own direction
 * @param bound of the first stage, NaN where unknown
 * @param second value of the second stage, null where there was none
 * @param prices of the first stage
 * @param ranging of the first stage
 * @param costPrices of the second stage
 * @param dualityGap largest over the stages, NaN where a stage has whole units
 * @param mipGap largest over the stages, NaN where there are no whole units
 * @param message why planning failed or stopped, else {@code ""}
 */
record Solved(
    PlanStatus status,
    Optional<Solution> plan,
    double objective,
    double bound,
    Double second,
    Optional<Solution.Prices> prices,
    Optional<Solution.Ranging> ranging,
    Optional<Solution.Prices> costPrices,
    PriceBasis basis,
    double dualityGap,
    double mipGap,
    String message) {

  static Solved without(PlanStatus status, String message) {
    return new Solved(
        status,
        Optional.empty(),
        Double.NaN,
        Double.NaN,
        null,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        PriceBasis.LINEAR,
        Double.NaN,
        Double.NaN,
        message);
  }
}
