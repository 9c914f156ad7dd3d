package org.fourfold.domain.outcome;

/**
 * A limit added to those before it.
 *
 * @param kind of the limit, null for the plan with none of them
 * @param period in which it limits, empty for each
 * @param objective with it and those before, null where there is no plan
 * @param change against the step before, null where one of the two has no plan
 */
public record StaircaseStep(
    LimitKind kind,
    String code,
    String period,
    Double objective,
    Double change,
    PlanStatus status) {}
