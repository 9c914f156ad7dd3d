package org.fourfold.optimisation;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.outcome.PriceBasis;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.rule.Sense;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.LpSolver;
import org.fourfold.solver.Solution;
import org.fourfold.solver.SolveOptions;
import org.fourfold.solver.SolveProgress;

/**
 * Solves a plan in the stages of its goal, then prices it.
 *
 * <p><b>Method.</b> The first stage optimises the objective; the second, where there is one,
 * minimises the next terms among plans whose objective is within a share of max(1, |best|) of the
 * best, a millionth of the benefit. Prices are those of each stage's linear programme; with whole
 * units, of the linear programme with these held at the plan's values.
 *
 * <p><b>Cost.</b> One solve per stage, and with whole units one linear solve per stage more.
 */
final class StagedSolve {
  /** Pricing a plan that took all its time still gets this long. */
  private static final Duration LEAST = Duration.ofSeconds(2);

  private final PlanModel model;
  private final Goal goal;
  private final LpSolver solver;
  private final PlanRequest request;
  private final SolveProgress.Listener progress;
  private final Cancellation cancellation;
  private final long deadline;

  StagedSolve(
      PlanModel model,
      Goal goal,
      LpSolver solver,
      PlanRequest request,
      SolveProgress.Listener progress,
      Cancellation cancellation) {
    this.model = model;
    this.goal = goal;
    this.solver = solver;
    this.request = request;
    this.progress = progress;
    this.cancellation = cancellation;
    this.deadline = System.nanoTime() + request.timeLimit().toNanos();
  }

  /** The programme of the first stage. */
  static LinearProgram program(PlanModel model, Goal goal) {
    return model.program().optimising(goal.maximise(), model.objective(goal.first()), 0);
  }

  Solved solve() {
    LinearProgram first = program(model, goal);
    LpResult result = ask(first, request.ranges(), progress);
    Optional<Solution> found = result.found();
    if (found.isEmpty()) {
      return Solved.without(status(result), reason(result));
    }
    LpResult next = result;
    LinearProgram second = null;
    if (hasSecondStage() && !(result instanceof LpResult.Cancelled)) {
      second = secondStage(found.get().objective());
      next = ask(second, false, progress);
    }
    // Where nothing costs anything, the best itself is as cheap as any plan near it.
    Solution plan = costsNothing() ? found.get() : next.found().or(() -> found).orElseThrow();
    return priced(first, second, result, next, plan);
  }

  /** A second stage whose value is shown is solved even where nothing costs anything. */
  private boolean hasSecondStage() {
    return goal.shown() || !costsNothing();
  }

  private boolean costsNothing() {
    for (double amount : model.objective(goal.second())) {
      if (amount != 0) {
        return false;
      }
    }
    return true;
  }

  private LinearProgram secondStage(double best) {
    double[] objective = model.objective(goal.first());
    double give = goal.given() * Math.max(1, Math.abs(best));
    LimitLine floor =
        new LimitLine(
            new LimitKey("best", LimitKind.RULE, "objective", Period.TOTAL),
            goal.maximise() ? Sense.AT_LEAST : Sense.AT_MOST,
            goal.maximise() ? best - give : best + give);
    for (int j = 0; j < objective.length; j++) {
      if (objective[j] != 0) {
        floor.use(j, objective[j]);
      }
    }
    return model.programWith(floor).optimising(false, model.objective(goal.second()), 0);
  }

  private LpResult ask(LinearProgram program, boolean ranges, SolveProgress.Listener listener) {
    Duration left = Duration.ofNanos(deadline - System.nanoTime());
    Duration limit = left.compareTo(LEAST) < 0 ? LEAST : left;
    SolveOptions options = new SolveOptions(limit, request.gap(), request.seed(), true, ranges);
    return solver.solve(program, options, listener, cancellation);
  }

  private Solved priced(
      LinearProgram first, LinearProgram second, LpResult result, LpResult next, Solution plan) {
    Solution best = result.found().orElseThrow();
    Optional<Solution> pricing = Optional.of(best);
    Optional<Solution> costPricing = second == null ? Optional.empty() : next.found();
    boolean whole = first.hasWholeUnits();
    if (whole) {
      var priced = CompletableFuture.supplyAsync(() -> held(first, plan, request.ranges()));
      costPricing = costPricing.flatMap(_ -> held(second, plan, false));
      pricing = priced.join();
    }
    double dualityGap = Math.max(best.certificate().dualityGap(), plan.certificate().dualityGap());
    double mipGap = Math.max(best.certificate().mipGap(), plan.certificate().mipGap());
    return new Solved(
        status(result, next),
        Optional.of(plan),
        best.objective(),
        best.bound(),
        second == null ? null : next.found().map(Solution::objective).orElse(null),
        pricing.flatMap(Solution::prices),
        pricing.flatMap(Solution::ranging),
        costPricing.flatMap(Solution::prices),
        whole ? PriceBasis.FIXED_UNITS : PriceBasis.LINEAR,
        dualityGap,
        mipGap,
        second == null ? reason(next) : reasonOfSecond(next));
  }

  /** The linear programme with whole-unit decisions held at their values, solved. */
  private Optional<Solution> held(LinearProgram program, Solution plan, boolean ranges) {
    LinearProgram linear = Held.at(program, plan.values());
    LpResult result = ask(linear, ranges, SolveProgress.Listener.NONE);
    return result instanceof LpResult.Optimal(Solution s) ? Optional.of(s) : Optional.empty();
  }

  private static PlanStatus status(LpResult first, LpResult second) {
    PlanStatus status = status(first);
    if (status != PlanStatus.OPTIMAL || second instanceof LpResult.Optimal) {
      return status;
    }
    return second instanceof LpResult.Cancelled(var _, boolean byTime) && !byTime
        ? PlanStatus.CANCELLED
        : PlanStatus.FEASIBLE;
  }

  static PlanStatus status(LpResult result) {
    return switch (result) {
      case LpResult.Optimal _ -> PlanStatus.OPTIMAL;
      case LpResult.Feasible _ -> PlanStatus.FEASIBLE;
      case LpResult.Infeasible() -> PlanStatus.INFEASIBLE;
      case LpResult.Unbounded() -> PlanStatus.UNBOUNDED;
      case LpResult.Cancelled(var best, boolean byTime) ->
          byTime && best.isPresent() ? PlanStatus.FEASIBLE : PlanStatus.CANCELLED;
      case LpResult.Failed _ -> PlanStatus.FAILED;
    };
  }

  private static String reasonOfSecond(LpResult result) {
    return result instanceof LpResult.Optimal
        ? ""
        : "The objective is the best there is; the cheapest plan that reaches it was not proven.";
  }

  private static String reason(LpResult result) {
    return switch (result) {
      case LpResult.Failed(String why) -> why;
      case LpResult.Cancelled(var _, boolean byTime) ->
          byTime ? "The time limit came first." : "Stopped on request.";
      case LpResult.Unbounded() ->
          "Nothing limits the objective: give a demand, a maximum or a capacity to what grows.";
      case LpResult.Infeasible() -> "No plan keeps all limits.";
      case LpResult.Optimal _, LpResult.Feasible _ -> "";
    };
  }
}
