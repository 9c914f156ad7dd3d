package org.fourfold.domain.schedule;

import java.util.List;

/**
 * How good a schedule is, in minutes.
 *
 * @param makespan latest end − earliest release
 * @param utilisation minutes busy ÷ minutes open between these two, over all units
 * @param overtime minutes worked while a unit is closed
 * @param throughput jobs per hour of the makespan
 * @param lateJobs that end after they are due
 * @param classes the same by class of urgency, most urgent first
 */
public record ScheduleKpis(
    double makespan,
    double meanWaiting,
    double p90Waiting,
    double meanFlow,
    double totalTardiness,
    double totalWeightedTardiness,
    double utilisation,
    double overtime,
    double throughput,
    int lateJobs,
    Spread waiting,
    Spread flow,
    Spread tardiness,
    List<ClassKpis> classes) {

  /** Of the jobs of one class. */
  public record ClassKpis(int urgency, int jobs, Spread waiting, Spread flow, Spread tardiness) {}
}
