package org.fourfold.solver;

/**
 * What an engine claims before anybody has checked it.
 *
 * @param values one per column
 * @param duals one per row, d objective ÷ d limit in the programme's own direction; empty where the
 *     engine gives none
 */
record EnginePoint(double[] values, double[] duals) {
  static final double[] NO_DUALS = {};

  static EnginePoint withoutDuals(double[] values) {
    return new EnginePoint(values, NO_DUALS);
  }

  boolean hasDuals() {
    return duals.length > 0;
  }
}
