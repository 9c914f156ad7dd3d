package org.fourfold.scheduling;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.solver.Cancellation;

/**
 * Problem: the least makespan. Method: CP-SAT with an interval for each operation on each unit that
 * may take it, no two on a unit overlapping, nor with its turnaround after it; hours, closures and
 * pins are intervals that stand. Times are divided by their greatest common divisor. Shapes:
 * operations × eligible units. Errors: empty where the library does not load or finds nothing.
 * Source: L. Perron and F. Didier, CP-SAT, OR-Tools 9.15.
 */
final class CpSatSearch {
  private static final int WORKERS = 8;

  /**
   * @param bound proven, minutes of makespan
   */
  record Found(List<Assignment> assignments, double bound) {}

  private final SearchModel model;
  private final ScheduleProblem problem;
  private final CpModel program = new CpModel();
  private final long origin;
  private final long step;
  private final long horizon;
  private final IntVar[] starts;
  private final List<List<BoolVar>> presences = new ArrayList<>();

  private CpSatSearch(SearchModel model, ScheduleProblem problem, List<Assignment> best) {
    this.model = model;
    this.problem = problem;
    origin = problem.jobs().stream().mapToLong(Job::release).min().orElse(0);
    step = TimeStep.of(problem, origin);
    long end = best.stream().mapToLong(Assignment::end).max().orElse(origin);
    horizon = (end - origin) / step;
    starts = new IntVar[model.operations.length];
    build(best);
  }

  /** Improves on a schedule until {@code endNanos}; empty where CP-SAT is not to be had. */
  static Optional<Found> improve(
      SearchModel model,
      ScheduleProblem problem,
      List<Assignment> best,
      long endNanos,
      long seed,
      Consumer<ScheduleProgress> progress,
      Cancellation cancellation) {
    if (!CpSatLibrary.loaded()) {
      return Optional.empty();
    }
    return new CpSatSearch(model, problem, best)
        .solve(best, endNanos, seed, progress, cancellation);
  }

  private void build(List<Assignment> best) {
    Map<String, Assignment> hints = new HashMap<>();
    best.forEach(a -> hints.put(a.job() + "\t" + a.operation(), a));
    IntVar makespan = program.newIntVar(0, horizon, "makespan");
    List<UnitIntervals> units = new ArrayList<>();
    for (int u = 0; u < problem.units().size(); u++) {
      units.add(new UnitIntervals());
      closed(u, units.get(u));
    }
    for (int o = 0; o < starts.length; o++) {
      Job job = model.operations[o];
      Assignment hint = hints.get(job.job() + "\t" + job.operation());
      long duration = job.duration() / step;
      starts[o] = program.newIntVar(Math.max(0, scaled(job.release())), horizon, "");
      program.addHint(starts[o], scaled(hint.start()));
      program.addLessOrEqual(LinearExpr.affine(starts[o], 1, duration), makespan);
      if (o > 0 && model.job(o) == model.job(o - 1)) {
        long before = model.operations[o - 1].duration() / step;
        program.addGreaterOrEqual(starts[o], LinearExpr.affine(starts[o - 1], 1, before));
      }
      List<BoolVar> taken = new ArrayList<>();
      for (int u : model.units(o)) {
        BoolVar present = program.newBoolVar("");
        long turnaround = problem.units().get(u).turnaround() / step;
        units.get(u).add(program, starts[o], duration, turnaround, present);
        program.addHint(present, problem.units().get(u).unit().equals(hint.unit()) ? 1 : 0);
        taken.add(present);
      }
      program.addExactlyOne(taken.toArray(Literal[]::new));
      presences.add(taken);
    }
    pinnedEnds(makespan);
    units.forEach(unit -> unit.post(program));
    program.minimize(makespan);
  }

  private long scaled(long time) {
    return (time - origin) / step;
  }

  private void pinnedEnds(IntVar makespan) {
    Map<String, Map<Integer, Assignment>> pinned = new HashMap<>();
    for (Assignment pin : model.pins().assignments()) {
      program.addGreaterOrEqual(makespan, scaled(pin.end()));
      pinned.computeIfAbsent(pin.job(), _ -> new HashMap<>()).put(pin.operation(), pin);
    }
    for (int o = 0; o < starts.length; o++) {
      Job job = model.operations[o];
      Map<Integer, Assignment> pins = pinned.getOrDefault(job.job(), Map.of());
      Assignment before = pins.get(job.operation() - 1);
      Assignment after = pins.get(job.operation() + 1);
      if (before != null) {
        program.addGreaterOrEqual(starts[o], scaled(before.end()));
      }
      if (after != null) {
        program.addLessOrEqual(starts[o], scaled(after.start() - job.duration()));
      }
    }
  }

  private void closed(int u, UnitIntervals intervals) {
    UnitCalendar calendar = model.pins().calendar(u);
    long end = origin + horizon * step;
    for (long at = origin; at < end; ) {
      long open = Math.min(end, calendar.nextOpen(at));
      if (open > at) {
        intervals.closed(program, scaled(at), (open - at) / step);
      }
      at = open < end ? Math.min(end, calendar.endOfStretch(open)) : end;
    }
  }

  private Optional<Found> solve(
      List<Assignment> best,
      long endNanos,
      long seed,
      Consumer<ScheduleProgress> progress,
      Cancellation cancellation) {
    double seconds = (endNanos - System.nanoTime()) / 1e9;
    if (seconds <= 0.01) {
      return Optional.empty();
    }
    CpSolver solver = new CpSolver();
    solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(WORKERS);
    solver.getParameters().setRandomSeed((int) (seed & 0x7FFFFFFF));
    CpSolverSolutionCallback told =
        new CpSolverSolutionCallback() {
          @Override
          public void onSolutionCallback() {
            progress.accept(
                new ScheduleProgress(
                    minutes(objectiveValue()), minutes(bestObjectiveBound()), wallTime()));
          }
        };
    Thread watch = Thread.ofVirtual().start(() -> watch(solver, cancellation));
    CpSolverStatus status;
    try {
      status = solver.solve(program, told);
    } finally {
      watch.interrupt();
    }
    double bound = minutes(solver.bestObjectiveBound());
    boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    return Optional.of(
        new Found(found ? read(solver) : best, status == CpSolverStatus.INFEASIBLE ? 0 : bound));
  }

  private static void watch(CpSolver solver, Cancellation cancellation) {
    try {
      while (!cancellation.requested()) {
        Thread.sleep(100);
      }
      solver.stopSearch();
    } catch (InterruptedException _) {
      // The search has ended.
    }
  }

  private double minutes(double steps) {
    return Double.isInfinite(steps) || Double.isNaN(steps)
        ? 0
        : Math.ceil(steps - 1e-6) * step / ScheduleClock.MINUTE;
  }

  private List<Assignment> read(CpSolver solver) {
    List<Assignment> all = new ArrayList<>(model.pins().assignments());
    for (int o = 0; o < starts.length; o++) {
      Job job = model.operations[o];
      long start = origin + step * solver.value(starts[o]);
      for (int k = 0; k < presences.get(o).size(); k++) {
        if (solver.booleanValue(presences.get(o).get(k))) {
          String unit = problem.units().get(model.units(o)[k]).unit();
          all.add(new Assignment(job.job(), job.operation(), unit, start, start + job.duration()));
        }
      }
    }
    all.sort(java.util.Comparator.comparingLong(Assignment::start).thenComparing(Assignment::unit));
    return List.copyOf(all);
  }

  /** The intervals of one unit: jobs and closed times; jobs with turnaround. */
  private static final class UnitIntervals {
    private final List<IntervalVar> busy = new ArrayList<>();
    private final List<IntervalVar> withTurnaround = new ArrayList<>();
    private boolean turns;

    void add(CpModel program, IntVar start, long duration, long turnaround, BoolVar present) {
      busy.add(program.newOptionalFixedSizeIntervalVar(start, duration, present, ""));
      if (turnaround > 0) {
        turns = true;
        withTurnaround.add(
            program.newOptionalFixedSizeIntervalVar(start, duration + turnaround, present, ""));
      }
    }

    void closed(CpModel program, long start, long length) {
      busy.add(program.newFixedInterval(start, length, ""));
    }

    void post(CpModel program) {
      if (busy.size() > 1) {
        program.addNoOverlap(busy);
      }
      if (turns) {
        program.addNoOverlap(withTurnaround);
      }
    }
  }
}
