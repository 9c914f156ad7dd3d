package org.fourfold.optimisation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.outcome.Occurrence;
import org.fourfold.domain.outcome.Resolves;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.optimisation.PlanDecision.Volume;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.LpSession;
import org.fourfold.solver.LpSolver;
import org.fourfold.solver.Solution;
import org.fourfold.solver.SolveOptions;
import org.fourfold.solver.SolveProgress;

/**
 * Says which services are always, sometimes or never in a plan that is as good as the best.
 *
 * <p><b>Method.</b> Among plans that keep the objective and the second stage's cost ({@link
 * EquallyGood}), each service volume of each period is made least, where the plan delivers it, and
 * greatest, where it does not. With whole units that is asked first of plans with the same whole
 * units, where another volume is a witness of sometimes; then of plans in parts of units, where the
 * same is a proof of always or never; and only what neither settles in whole units. Every answer is
 * a witness for all services that differ in it.
 *
 * <p><b>Cost.</b> At most one warm linear solve per service and period; with whole units two, and a
 * search for those in doubt. Stopped by the time limit it leaves the rest unsaid.
 */
final class Ties {
  /** Less of a service than this is none. */
  static final double NONE = 1e-4;

  /** A difference that was not asked for counts from here: above all that keeping may give away. */
  private static final double CLEAR = 1e-2;

  /** A search may take this part of the time that is left, at least a second. */
  private static final int PART = 10;

  private final PlanModel model;
  private final EquallyGood good;
  private final double[] values;
  private final PlanRequest request;
  private final Cancellation cancellation;
  private final Pulse pulse;
  private final long deadline;
  private final long started = System.nanoTime();
  private final Map<Integer, Occurrence> found = new HashMap<>();
  private final List<Integer> columns = new ArrayList<>();
  private int solves;

  /**
   * @param solved with a plan
   * @param deadline by {@link System#nanoTime}
   */
  Ties(
      PlanModel model,
      Goal goal,
      Solved solved,
      PlanRequest request,
      long deadline,
      Cancellation cancellation,
      Pulse pulse) {
    this.model = model;
    this.values = solved.plan().orElseThrow().values();
    this.good = EquallyGood.as(values, model, goal);
    this.request = request;
    this.cancellation = cancellation;
    this.pulse = pulse;
    this.deadline = deadline;
    for (int j = 0; j < values.length; j++) {
      if (model.decisions().get(j) instanceof Volume) {
        columns.add(j);
      }
    }
  }

  /** Occurrence by column; columns that are no service, or not reached in time, are left out. */
  Map<Integer, Occurrence> find(LpSolver solver) {
    LinearProgram program = good.program();
    if (!program.hasWholeUnits()) {
      ask(solver, program, true, true);
      return found;
    }
    ask(solver, Held.at(program, values), true, false);
    boolean[] none = new boolean[values.length];
    ask(solver, program.with(null, null, null, none, null, null), false, true);
    ask(solver, program, true, true);
    return found;
  }

  /** How many programmes were solved for how many services and periods. */
  Resolves resolves() {
    double seconds = (System.nanoTime() - started) * 1e-9;
    return new Resolves(solves, found.size(), columns.size(), seconds);
  }

  /**
   * @param witness whether another answer is one of a plan
   * @param proof whether the same answer holds for all plans
   */
  private void ask(LpSolver solver, LinearProgram program, boolean witness, boolean proof) {
    try (LpSession session = solver.open(program)) {
      for (int j : columns) {
        if (!found.containsKey(j) && goesOn()) {
          ask(session, j, witness, proof);
        }
      }
    }
  }

  private void ask(LpSession session, int column, boolean witness, boolean proof) {
    boolean delivered = delivered(column);
    boolean whole = session.program().hasWholeUnits();
    session.cost(column, delivered ? 1 : -1);
    if (whole) {
      session.begin(values);
    }
    LpResult result = session.solve(options(whole), SolveProgress.Listener.NONE, cancellation);
    solves++;
    pulse.phase(Pulse.TIES, solves);
    session.cost(column, 0);
    if (result instanceof LpResult.Unbounded && witness) {
      found.put(column, Occurrence.SOMETIMES);
    }
    result.found().ifPresent(s -> read(s, column, result, witness, proof));
  }

  private void read(Solution s, int column, LpResult result, boolean witness, boolean proof) {
    boolean delivered = delivered(column);
    double least = delivered ? 1 : -1;
    double kept = s.prices().map(good::given).orElse(0.0);
    boolean same = s.values()[column] + least * kept > NONE == delivered;
    if (same && proof && surely(s, column, result)) {
      found.put(column, delivered ? Occurrence.ALWAYS : Occurrence.NEVER);
    } else if (!same && witness) {
      found.put(column, Occurrence.SOMETIMES);
    }
    for (int other : witness ? columns : List.<Integer>of()) {
      if (differs(s.values()[other], values[other])) {
        found.putIfAbsent(other, Occurrence.SOMETIMES);
      }
    }
  }

  /** An unfinished search proves as much as its bound does. */
  private boolean surely(Solution s, int column, LpResult result) {
    return result instanceof LpResult.Optimal
        || (delivered(column) ? s.bound() > NONE : -s.bound() <= NONE);
  }

  private static boolean differs(double one, double other) {
    return Math.min(one, other) <= NONE && Math.max(one, other) > CLEAR;
  }

  private boolean delivered(int column) {
    return values[column] > NONE;
  }

  private boolean goesOn() {
    return System.nanoTime() < deadline && !cancellation.requested();
  }

  private SolveOptions options(boolean whole) {
    long left = Math.max(1, deadline - System.nanoTime());
    long most = Math.max(Duration.ofSeconds(1).toNanos(), left / PART);
    Duration limit = Duration.ofNanos(whole ? Math.min(left, most) : left);
    return new SolveOptions(limit, request.gap(), request.seed(), !whole, false);
  }
}
