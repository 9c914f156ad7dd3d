package org.fourfold.domain.sharing;

/**
 * A coalition that would leave.
 *
 * @param coalition its players joined by {@code +}
 * @param excess what it gains by leaving, above 0
 * @param exact the same as a fraction
 */
public record BlockingCoalition(String coalition, double excess, String exact) {}
