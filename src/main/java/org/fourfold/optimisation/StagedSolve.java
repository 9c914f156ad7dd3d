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
import org.fourfold.solver.SolveProgress;

/**
 * Solves a plan in the stages of its goal, then prices it.
 *
 * <p><b>Method.</b> The first stage optimises the objective; the second, where there is one,
 * minimises the next terms among plans whose objective is within a share of max(1, |best|) of the
 * best, a millionth of the benefit. Prices are those of each stage's linear programme; with whole
 * units, of the linear programme with these held at the plan's values. Each solve begins where a
 * related one ended ({@link Stages}).
 *
 * <p><b>Cost.</b> One solve for the first stage, a small part of it for the second; with whole
 * units a search for each, and beside the second search the same two linear solves for the prices.
 */
final class StagedSolve {
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
    return first.hasWholeUnits() ? searched(first) : linear(first);
  }

  private Solved linear(LinearProgram first) {
    Stages stages = stages(Stages.NONE);
    LpResult result =
        hasSecondStage()
            ? stages.first(first, request.ranges(), progress)
            : stages.alone(first, request.ranges(), progress);
    Optional<Solution> found = result.found();
    if (found.isEmpty()) {
      return Solved.without(status(result), reason(result));
    }
    Optional<LinearProgram> second = second(result);
    LpResult next = second.map(p -> stages.second(p, progress)).orElse(result);
    StagePrices prices = new StagePrices(found, second.flatMap(_ -> next.found()));
    return solved(result, next, second, plan(found.get(), next), prices, PriceBasis.LINEAR);
  }

  /** While the second stage is searched, the first stage's plan is priced: mostly they agree. */
  private Solved searched(LinearProgram first) {
    LpResult result = stages(Stages.NONE).alone(first, false, progress);
    Optional<Solution> found = result.found();
    if (found.isEmpty()) {
      return Solved.without(status(result), reason(result));
    }
    double[] values = found.get().values();
    Optional<LinearProgram> second = second(result);
    Stages pricing = stages(Stages.LEAST);
    boolean ranges = request.ranges();
    var early =
        CompletableFuture.supplyAsync(
            () -> StagePrices.held(pricing, first, second, values, ranges));
    LpResult next = second.map(p -> stages(Stages.LEAST).from(values, p, progress)).orElse(result);
    Solution plan = plan(found.get(), next);
    StagePrices prices = early.join();
    if (!sameUnits(first, values, plan.values())) {
      prices = StagePrices.held(pricing, first, second, plan.values(), ranges);
    }
    return solved(result, next, second, plan, prices, PriceBasis.FIXED_UNITS);
  }

  private Stages stages(Duration least) {
    return new Stages(solver, request, deadline, least, cancellation);
  }

  private static boolean sameUnits(LinearProgram program, double[] one, double[] other) {
    for (int j = 0; j < one.length; j++) {
      if (program.whole()[j] && Math.rint(one[j]) != Math.rint(other[j])) {
        return false;
      }
    }
    return true;
  }

  /** Where nothing costs anything, the best itself is as cheap as any plan near it. */
  private Solution plan(Solution found, LpResult next) {
    return costsNothing() ? found : next.found().orElse(found);
  }

  private Optional<LinearProgram> second(LpResult result) {
    return hasSecondStage() && !(result instanceof LpResult.Cancelled)
        ? result.found().map(best -> secondStage(best.objective()))
        : Optional.empty();
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

  /** The cheapest among plans about as good as {@code best}; once for each model. */
  LinearProgram secondStage(double best) {
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

  private Solved solved(
      LpResult result,
      LpResult next,
      Optional<LinearProgram> second,
      Solution plan,
      StagePrices prices,
      PriceBasis basis) {
    Solution best = result.found().orElseThrow();
    double dualityGap = Math.max(best.certificate().dualityGap(), plan.certificate().dualityGap());
    double mipGap = Math.max(best.certificate().mipGap(), plan.certificate().mipGap());
    return new Solved(
        status(result, next),
        Optional.of(plan),
        best.objective(),
        best.bound(),
        second.flatMap(_ -> next.found()).map(Solution::objective).orElse(null),
        prices.first().flatMap(Solution::prices),
        prices.first().flatMap(Solution::ranging),
        prices.second().flatMap(Solution::prices),
        basis,
        dualityGap,
        mipGap,
        second.isEmpty() ? reason(next) : reasonOfSecond(next));
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

  static String reason(LpResult result) {
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
