package org.fourfold.optimisation;

import java.util.HashMap;
import java.util.Map;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.Occurrence;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.rule.Sense;
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
 * <p><b>Method.</b> Among plans that keep the objective and the second stage's cost, each service
 * volume of each period is made least, where the plan delivers it, and greatest, where it does not.
 *
 * <p><b>Cost.</b> One warm solve per service and period; stopped by the time limit it leaves the
 * rest unsaid.
 */
final class Ties {
  /** Keeping the objective exactly leaves no room for rounding. */
  private static final double SAME = 1e-8;

  /** Less of a service than this is none. */
  private static final double NONE = 1e-4;

  private final PlanModel model;
  private final Goal goal;
  private final Solved solved;
  private final SolveOptions options;
  private final Cancellation cancellation;
  private final long deadline;

  Ties(PlanModel model, Goal goal, Solved solved, PlanRequest request, Cancellation cancellation) {
    this.model = model;
    this.goal = goal;
    this.solved = solved;
    this.options =
        new SolveOptions(request.timeLimit(), request.gap(), request.seed(), false, false);
    this.cancellation = cancellation;
    this.deadline = System.nanoTime() + request.timeLimit().toNanos();
  }

  /** Occurrence by column; columns that are no service, or not reached in time, are left out. */
  Map<Integer, Occurrence> find(LpSolver solver) {
    double[] values = solved.plan().orElseThrow().values();
    Map<Integer, Occurrence> found = new HashMap<>();
    try (LpSession session = solver.open(asGood(values))) {
      for (int j = 0; j < values.length && System.nanoTime() < deadline; j++) {
        if (model.decisions().get(j) instanceof Volume && !cancellation.requested()) {
          Occurrence occurrence = occurrence(session, j, values[j] > NONE);
          if (occurrence != null) {
            found.put(j, occurrence);
          }
        }
      }
    }
    return found;
  }

  private Occurrence occurrence(LpSession session, int column, boolean delivered) {
    session.cost(column, delivered ? 1 : -1);
    LpResult result = session.solve(options, SolveProgress.Listener.NONE, cancellation);
    session.cost(column, 0);
    if (!(result instanceof LpResult.Optimal(Solution extreme))) {
      return result instanceof LpResult.Unbounded ? Occurrence.SOMETIMES : null;
    }
    boolean still = extreme.values()[column] > NONE;
    if (still != delivered) {
      return Occurrence.SOMETIMES;
    }
    return delivered ? Occurrence.ALWAYS : Occurrence.NEVER;
  }

  /** The plans as good as this one, with nothing to gain. */
  private LinearProgram asGood(double[] values) {
    keep("first", model.objective(goal.first()), goal.maximise(), values);
    LinearProgram program = keep("second", model.objective(goal.second()), false, values);
    return program.optimising(false, new double[program.columnCount()], 0);
  }

  private LinearProgram keep(String word, double[] objective, boolean atLeast, double[] values) {
    double value = 0;
    for (int j = 0; j < objective.length; j++) {
      value += objective[j] * values[j];
    }
    double give = SAME * Math.max(1, Math.abs(value));
    LimitLine line =
        new LimitLine(
            new LimitKey("as_good", LimitKind.RULE, word, Period.TOTAL),
            atLeast ? Sense.AT_LEAST : Sense.AT_MOST,
            atLeast ? value - give : value + give);
    for (int j = 0; j < objective.length; j++) {
      if (objective[j] != 0) {
        line.use(j, objective[j]);
      }
    }
    return model.programWith(line);
  }
}
