package org.fourfold.domain.workload;

/**
 * @param spaces trolleys, cubicles or bays in use at once, not rounded
 */
public record SpaceNeed(double spaces) {}
