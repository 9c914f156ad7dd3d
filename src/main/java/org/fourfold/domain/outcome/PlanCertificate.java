package org.fourfold.domain.outcome;

/**
 * What the independent check of a plan found, in the model's own units.
 *
 * @param dualityGap null where the plan has whole units
 * @param mipGap null where it has none
 * @param verifiedBy name of the check
 */
public record PlanCertificate(
    double maxRowViolation,
    double maxBoundViolation,
    double maxIntegralityViolation,
    Double dualityGap,
    Double mipGap,
    String verifiedBy) {}
