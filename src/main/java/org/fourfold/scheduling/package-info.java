/**
 * Scheduling: jobs on units by named rules, told honestly, and an optimiser that beats them.
 *
 * <p>{@link org.fourfold.scheduling.Scheduler} lays a schedule by a rule of {@code
 * scheduling.rule}; {@link org.fourfold.scheduling.ScheduleOptimiser} improves on the best rule by
 * local search and, for the makespan, CP-SAT; {@link org.fourfold.scheduling.KpiCalculation} says
 * how good any schedule is. Problems and outcomes are records of {@code domain.schedule}, checked
 * by {@code ScheduleCheck} first. Imports domain and solver only; CP-SAT is used nowhere else.
 */
package org.fourfold.scheduling;
