package org.fourfold.domain.workload;

/**
 * The mean wait of one class as simulated, with its 95 % interval.
 *
 * @param wq mean wait
 * @param halfWidth of the interval: wq ± halfWidth
 * @param patients simulated in all, the run-in left out
 */
public record SimulatedWait(double wq, double halfWidth, long patients) {}
