package org.fourfold.store;

import java.time.Instant;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;

/**
 * A kept result without its numbers.
 *
 * @param scenario code, {@code ""} for the base
 * @param objective its value, null where there is none
 * @param inputHash of the department it was planned from: another hash means stale
 */
public record PlanSummary(
    long id,
    Instant at,
    String scenario,
    Focus focus,
    Objective goal,
    PlanStatus status,
    Double objective,
    String inputHash) {}
