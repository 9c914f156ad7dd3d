package org.fourfold.domain.workload;

import java.util.List;

/**
 * A queue in its steady state. Times are in the unit of the rates.
 *
 * @param erlangB share turned away if nobody could wait
 * @param erlangC share that waits, all classes together
 * @param wq mean wait of each class
 * @param lq mean number waiting, all classes together
 * @param w mean time in the department of each class: wait and service
 * @param l mean number in the department, all classes together
 * @param utilisation share of time that a server is busy
 * @param serviceLevel share served within the target, first come first served; null without a
 *     target, or where the service time is not exponential
 * @param exact whether the formulas are exact here; several servers with another spread than the
 *     exponential are an approximation
 */
public record QueueOutcome(
    double erlangB,
    double erlangC,
    List<Double> wq,
    double lq,
    List<Double> w,
    double l,
    double utilisation,
    Double serviceLevel,
    boolean exact) {}
