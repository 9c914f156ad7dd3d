package org.fourfold.domain.sharing;

/**
 * What one player gets, or pays where costs are shared.
 *
 * @param exact as a fraction ({@code 8/3}) or whole number, null where the share was sampled
 * @param halfWidth of the 95 % interval of a sampled share, else null
 * @param from least share within the core (the least core where that is empty), null where not
 *     asked
 * @param to greatest such share, null where not asked for
 */
public record PlayerShare(
    String player, double value, String exact, Double halfWidth, Double from, Double to) {}
