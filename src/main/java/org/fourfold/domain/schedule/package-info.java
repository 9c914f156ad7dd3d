/**
 * Scheduling: jobs, units, closures, the schedule that a rule or the optimiser makes of them, and
 * how good it is, as shown, drawn, exchanged and printed.
 *
 * <p>Points in time and durations are whole milliseconds, so that minutes with decimals and
 * date-times alike are exact; {@link org.fourfold.domain.schedule.ScheduleClock} reads and writes
 * them. Figures are minutes. Imports measure.
 */
package org.fourfold.domain.schedule;
