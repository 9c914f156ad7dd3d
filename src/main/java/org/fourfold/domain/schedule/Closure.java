package org.fourfold.domain.schedule;

/**
 * A break or an unavailable day.
 *
 * @param unit {@code ""} for all
 */
public record Closure(String unit, long start, long end, String reason) {}
