package org.fourfold.solver;

import java.util.Optional;

/**
 * What an engine claims before anybody has checked it.
 *
 * @param values one per column
 * @param duals one per row, d objective ÷ d limit in the programme's own direction; empty where the
 *     engine gives none
 */
record EnginePoint(double[] values, Optional<double[]> duals) {
  static EnginePoint withoutDuals(double[] values) {
    return new EnginePoint(values, Optional.empty());
  }
}
