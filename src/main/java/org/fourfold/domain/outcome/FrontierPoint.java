package org.fourfold.domain.outcome;

/**
 * One point of a frontier.
 *
 * @param x amount of the limit
 * @param objective null where there is no plan
 * @param slope what one more of the limit is worth from here on (at the last point, up to here);
 *     with whole units kept, on average up to the next point; null where unknown
 * @param slopeFrom amount from which this slope holds, null with whole units
 * @param slopeTo amount up to which it holds, null with whole units
 */
public record FrontierPoint(
    double x,
    Double objective,
    Double slope,
    Double slopeFrom,
    Double slopeTo,
    PlanStatus status) {}
