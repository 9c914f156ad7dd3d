package org.fourfold.solver;

/**
 * What an independent check of an answer found, in the model's own units.
 *
 * @param maxRowViolation largest breach of a row's limit
 * @param maxBoundViolation largest breach of a column's bound
 * @param maxIntegralityViolation largest distance of a whole-unit column from a whole number
 * @param dualityGap relative distance between objective and dual objective, NaN where no duals
 * @param mipGap relative distance between objective and the engine's bound, NaN for linear ones
 * @param accepted whether all of them lie within the tolerances the checker states
 */
public record Certificate(
    double maxRowViolation,
    double maxBoundViolation,
    double maxIntegralityViolation,
    double dualityGap,
    double mipGap,
    boolean accepted) {
  /** What the checker does, in the words that travel with every certificate. */
  public static final String VERIFIED_BY = "every row, bound, whole number and gap recomputed";
}
