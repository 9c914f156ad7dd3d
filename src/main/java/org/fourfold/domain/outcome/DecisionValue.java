package org.fourfold.domain.outcome;

/**
 * One decision of a plan.
 *
 * @param code of the service, resource, job, source or capacity
 * @param other spend category of a funding decision, else {@code ""}
 * @param period code of the period
 * @param value in the thing's own unit
 * @param reducedCost change of the objective per unit forced in, null where not verified
 * @param coefficient of the decision in the objective
 * @param coefficientFrom lowest coefficient at which the plan stays, null where endless or unknown
 * @param coefficientTo highest such coefficient, null where endless or unknown
 * @param inOptima null unless ties were asked for
 */
public record DecisionValue(
    DecisionKind kind,
    String code,
    String other,
    String period,
    double value,
    Double reducedCost,
    Double coefficient,
    Double coefficientFrom,
    Double coefficientTo,
    Occurrence inOptima) {}
