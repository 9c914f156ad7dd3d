/**
 * The Schedule screen: jobs on units by every rule side by side, a Gantt chart in which jobs are
 * dragged, and the search for a better schedule.
 *
 * <p>Words: a <b>day</b> is the jobs, units and closures as they are typed; a <b>comparison</b> is
 * the schedules of all rules on it; to <b>pin</b> is to fix a job's unit and start. The day is kept
 * while the program runs and saved as files. Imports ui.mvvm, ui.control, ui.shell, chart, domain,
 * exchange, scheduling, solver (cancel only). A new figure is a column of the view and a line in
 * {@link org.fourfold.ui.schedule.ScheduleView}.
 */
package org.fourfold.ui.schedule;
