package org.fourfold.solver;

import java.util.Optional;

/**
 * A checked point of a programme.
 *
 * @param objective in the programme's own direction, its constant included
 * @param bound proven bound on the objective (equal to it for a linear optimum), NaN if unknown
 * @param values one per column
 * @param activities one per row: Σ coefficient × value
 * @param prices duals and reduced costs, empty for whole-unit programmes and where not verified
 * @param ranging ranges over which they hold, where asked for
 * @param certificate what the independent check found
 * @param engine who solved it, with its version: "HiGHS 1.12.0"
 * @param method what the engine did: "simplex", "interior point with crossover", "branch and cut"
 * @param seconds wall-clock seconds in the engine
 */
public record Solution(
    double objective,
    double bound,
    double[] values,
    double[] activities,
    Optional<Prices> prices,
    Optional<Ranging> ranging,
    Certificate certificate,
    String engine,
    String method,
    double seconds) {

  /**
   * Plain derivatives in the objective's own direction, never flipped.
   *
   * @param duals one per row: d objective ÷ d limit; maximising, a ≤ gives ≥ 0; minimising, a ≥
   *     gives ≥ 0 and a ≤ gives ≤ 0
   * @param reducedCosts one per column: cost − Σ dual × coefficient
   */
  public record Prices(double[] duals, double[] reducedCosts) {}

  /**
   * Ranges, ±infinity where endless.
   *
   * @param rowFrom lowest value of each row's active limit at which its dual holds
   * @param rowTo highest such value
   * @param columnFrom lowest value of the bound that each column stands on at which its reduced
   *     cost holds; the column's value where it stands on none
   * @param columnTo highest such value
   * @param costFrom lowest cost of each column at which the plan stays optimal
   * @param costTo highest such cost
   */
  public record Ranging(
      double[] rowFrom,
      double[] rowTo,
      double[] columnFrom,
      double[] columnTo,
      double[] costFrom,
      double[] costTo) {}

  /** |objective − bound| ÷ max(1, |objective|), NaN where the bound is unknown. */
  public double gap() {
    return Math.abs(objective - bound) / Math.max(1, Math.abs(objective));
  }
}
