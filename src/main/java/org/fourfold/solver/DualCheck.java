package org.fourfold.solver;

/**
 * Proves a linear optimum by its prices. Written for minimising (maximising is the same with costs
 * and prices negated): a price y ≥ 0 may stand only on a row with a lower limit, y ≤ 0 only on one
 * with an upper; wrong-sided prices count as 0. With reduced costs d = c − Aᵀy, the dual objective
 * is Σ y · limit + Σ d · bound, and every plan costs at least that (weak duality). A d that pushes
 * against a missing bound is allowed up to 1e-6 · max(1, |c|) + 1e-9 · Σ |a y|, taken at the plan's
 * own value. Source: G. B. Dantzig, Linear Programming and Extensions, 1963, chapter 6.
 *
 * @param prices duals and reduced costs in the programme's own direction
 * @param objective dual objective
 * @param gap |objective − dual objective| ÷ max(1, |objective|)
 * @param reason why the prices prove nothing, empty where they do
 */
record DualCheck(Solution.Prices prices, double objective, double gap, String reason) {
  static final double TOLERANCE = 1e-6;

  /** Below this share of its terms a reduced cost is rounding. */
  private static final double NOISE = 1e-12;

  boolean accepted() {
    return reason.isEmpty();
  }

  static DualCheck of(LinearProgram p, double[] values, double[] duals, PrimalCheck primal) {
    double sign = p.maximise ? -1 : 1;
    double[] y = new double[duals.length];
    double dual = p.constant;
    double terms = primal.terms();
    for (int i = 0; i < y.length; i++) {
      double limit = sign * duals[i] > 0 ? p.rowLower[i] : p.rowUpper[i];
      if (Double.isInfinite(limit) || duals[i] == 0) {
        continue;
      }
      y[i] = duals[i];
      dual += y[i] * limit;
      terms += Math.abs(y[i] * limit);
    }
    String reason = "";
    double[] d = new double[values.length];
    for (int j = 0; j < d.length; j++) {
      double size = Math.abs(p.cost[j]);
      double reduced = p.cost[j];
      for (int e = p.columnStart[j]; e < p.columnStart[j + 1]; e++) {
        double term = p.coefficient[e] * y[p.rowIndex[e]];
        reduced -= term;
        size += Math.abs(term);
      }
      if (Math.abs(reduced) <= NOISE * size) {
        continue;
      }
      d[j] = reduced;
      double bound = sign * reduced > 0 ? p.lower[j] : p.upper[j];
      if (Double.isInfinite(bound)) {
        bound = values[j];
        double allowed = TOLERANCE * Math.max(1, Math.abs(p.cost[j])) + PrimalCheck.ROUNDING * size;
        if (Math.abs(reduced) > allowed) {
          reason = "a better plan exists: " + p.decision(j).name() + " still pays " + reduced;
        }
      }
      dual += reduced * bound;
      terms += Math.abs(reduced * bound);
    }
    double distance = Math.abs(primal.objective() - dual);
    double scale = Math.max(1, Math.abs(primal.objective()));
    if (!(distance <= TOLERANCE * scale + PrimalCheck.ROUNDING * terms)) {
      reason = "the plan is off the best value by " + distance + " or its prices are wrong";
    }
    return new DualCheck(new Solution.Prices(y, d), dual, distance / scale, reason);
  }
}
