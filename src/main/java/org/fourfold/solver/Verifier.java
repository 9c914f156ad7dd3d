package org.fourfold.solver;

import java.util.Optional;

/**
 * The independent check between every engine and every caller: recomputes rows, bounds, whole
 * numbers and objective from the programme ({@link PrimalCheck}) and proves a linear optimum by its
 * prices ({@link DualCheck}). What fails becomes {@link LpResult.Failed} with the reason.
 */
final class Verifier {
  /** Closer than this a value is put on its bound or its whole number. */
  private static final double SNAP = 1e-9;

  /** Rounding allowed over the gap asked for. */
  private static final double GAP_ROUNDING = 1e-8;

  private Verifier() {}

  /** Judges a claim that the point is best. */
  static LpResult optimal(LinearProgram p, Claim claim, SolveOptions options) {
    double[] values = tidy(p, claim.point().values());
    PrimalCheck primal = PrimalCheck.of(p, values);
    if (!primal.accepted()) {
      return failed(claim, primal.reason());
    }
    return p.hasWholeUnits()
        ? whole(p, claim, values, primal, options)
        : linear(p, claim, values, primal, options);
  }

  /** A point without proof, kept only where it breaks nothing. */
  static Optional<Solution> unproven(LinearProgram p, Claim claim) {
    double[] values = tidy(p, claim.point().values());
    PrimalCheck primal = PrimalCheck.of(p, values);
    if (!primal.accepted()) {
      return Optional.empty();
    }
    double bound = Double.isInfinite(claim.bound()) ? Double.NaN : claim.bound();
    double gap = Math.abs(primal.objective() - bound) / Math.max(1, Math.abs(primal.objective()));
    Certificate certificate = certificate(primal, Double.NaN, p.hasWholeUnits() ? gap : Double.NaN);
    return Optional.of(
        solution(claim, values, primal, bound, Optional.empty(), Optional.empty(), certificate));
  }

  private static LpResult linear(
      LinearProgram p, Claim claim, double[] values, PrimalCheck primal, SolveOptions options) {
    if (claim.point().duals().isEmpty()) {
      return failed(claim, "it gives no prices to prove the plan by");
    }
    DualCheck dual = DualCheck.of(p, values, claim.point().duals().get(), primal);
    if (!dual.accepted()) {
      return failed(claim, dual.reason());
    }
    return new LpResult.Optimal(
        solution(
            claim,
            values,
            primal,
            primal.objective(),
            options.prices() ? Optional.of(dual.prices()) : Optional.empty(),
            claim.ranging(),
            certificate(primal, dual.gap(), Double.NaN)));
  }

  private static LpResult whole(
      LinearProgram p, Claim claim, double[] values, PrimalCheck primal, SolveOptions options) {
    double objective = primal.objective();
    double scale = Math.max(1, Math.abs(objective));
    double beyond = p.maximise ? objective - claim.bound() : claim.bound() - objective;
    if (beyond > PrimalCheck.TOLERANCE * scale + PrimalCheck.ROUNDING * primal.terms()) {
      return failed(claim, "its bound " + claim.bound() + " is worse than its plan " + objective);
    }
    double gap = Math.abs(objective - claim.bound()) / scale;
    Solution solution =
        solution(
            claim,
            values,
            primal,
            claim.bound(),
            Optional.empty(),
            Optional.empty(),
            certificate(primal, Double.NaN, gap));
    return gap <= options.relativeGap() + GAP_ROUNDING
        ? new LpResult.Optimal(solution)
        : new LpResult.Feasible(solution);
  }

  private static Solution solution(
      Claim claim,
      double[] values,
      PrimalCheck primal,
      double bound,
      Optional<Solution.Prices> prices,
      Optional<Solution.Ranging> ranging,
      Certificate certificate) {
    return new Solution(
        primal.objective(),
        bound,
        values,
        primal.activities(),
        prices,
        ranging,
        certificate,
        claim.engine(),
        claim.method(),
        claim.seconds());
  }

  private static Certificate certificate(PrimalCheck primal, double dualityGap, double mipGap) {
    return new Certificate(primal.row(), primal.bound(), primal.whole(), dualityGap, mipGap, true);
  }

  private static LpResult failed(Claim claim, String reason) {
    return new LpResult.Failed(
        claim.engine() + " gave an answer that did not pass its check: " + reason + ".");
  }

  /**
   * The point without the engine's rounding: whole columns on whole numbers, values a hair beside a
   * bound on it; the point as it was where that would break a row.
   */
  private static double[] tidy(LinearProgram p, double[] raw) {
    double[] values = raw.clone();
    for (int j = 0; j < values.length; j++) {
      if (p.whole[j] && Math.abs(values[j] - Math.rint(values[j])) <= PrimalCheck.TOLERANCE) {
        values[j] = Math.rint(values[j]);
      }
      values[j] = onBound(values[j], p.lower[j], p.upper[j]) + 0.0;
    }
    return PrimalCheck.of(p, values).accepted() ? values : raw;
  }

  private static double onBound(double x, double lower, double upper) {
    if (x < lower + SNAP && x >= lower - PrimalCheck.TOLERANCE * Math.max(1, Math.abs(lower))) {
      return lower;
    }
    if (x > upper - SNAP && x <= upper + PrimalCheck.TOLERANCE * Math.max(1, Math.abs(upper))) {
      return upper;
    }
    return x;
  }
}
