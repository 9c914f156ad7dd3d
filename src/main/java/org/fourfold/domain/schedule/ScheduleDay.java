package org.fourfold.domain.schedule;

import java.util.List;
import java.util.function.UnaryOperator;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.measure.TableState;

/** Jobs, units and closures as they are typed, whether or not they can be scheduled. */
public record ScheduleDay(List<JobRow> jobs, List<UnitRow> units, List<ClosureRow> closures)
    implements TableState<ScheduleDay> {
  public static final Table<JobRow> JOBS = Table.of(JobRow.class);
  public static final Table<UnitRow> UNITS = Table.of(UnitRow.class);
  public static final Table<ClosureRow> CLOSURES = Table.of(ClosureRow.class);
  public static final List<Table<?>> TABLES = List.of(JOBS, UNITS, CLOSURES);
  public static final ScheduleDay EMPTY = new ScheduleDay(List.of(), List.of(), List.of());

  public ScheduleDay {
    jobs = List.copyOf(jobs);
    units = List.copyOf(units);
    closures = List.copyOf(closures);
  }

  @Override
  @SuppressWarnings("unchecked") // each table is asked for its own rows
  public <R extends Record> List<R> rows(Table<R> table) {
    Object rows = table == JOBS ? jobs : table == UNITS ? units : closures;
    return (List<R>) rows;
  }

  @Override
  @SuppressWarnings("unchecked") // each table is given its own rows
  public <R extends Record> ScheduleDay with(Table<R> table, List<R> rows) {
    return new ScheduleDay(
        table == JOBS ? (List<JobRow>) rows : jobs,
        table == UNITS ? (List<UnitRow>) rows : units,
        table == CLOSURES ? (List<ClosureRow>) rows : closures);
  }

  /** The day with every job changed. */
  public ScheduleDay withJobs(UnaryOperator<JobRow> change) {
    return with(JOBS, jobs.stream().map(change).toList());
  }

  /** The day in which a job has to be on a unit and start at a time; both {@code ""}: any. */
  public ScheduleDay pinned(String job, int operation, String unit, String start) {
    return withJobs(
        j -> j.job().equals(job) && j.operation() == operation ? j.pinnedTo(unit, start) : j);
  }
}
