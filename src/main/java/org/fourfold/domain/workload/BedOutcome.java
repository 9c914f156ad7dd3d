package org.fourfold.domain.workload;

/**
 * A ward of so many beds.
 *
 * @param beds staffed beds
 * @param pDelay chance that a patient finds every bed taken, and is delayed or sent elsewhere
 * @param meanOccupied beds occupied on average
 * @param occupancy meanOccupied ÷ beds
 */
public record BedOutcome(int beds, double pDelay, double meanOccupied, double occupancy) {}
