package org.fourfold.optimisation;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.outcome.PriceBasis;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.solver.Basis;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.FixedUnits;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.LpSession;
import org.fourfold.solver.LpSolver;
import org.fourfold.solver.Solution;
import org.fourfold.solver.SolveOptions;
import org.fourfold.solver.SolveProgress;

/** Answers questions one after the other in one engine session. One thread at a time. */
final class SweepChain implements AutoCloseable {
  private final SweepModel base;
  private final LpSolver solver;
  private final LpSession session;
  private final PlanRequest request;
  private final SweepOptions options;
  private final Supplier<Duration> left;
  private final Cancellation cancellation;
  private LinearProgram held;

  SweepChain(
      SweepModel base,
      LpSolver solver,
      PlanRequest request,
      SweepOptions options,
      Supplier<Duration> left,
      Cancellation cancellation) {
    this.base = base;
    this.solver = solver;
    this.session = solver.open(base.first());
    this.request = request;
    this.options = options;
    this.left = left;
    this.cancellation = cancellation;
    this.held = base.first();
  }

  void begin(Basis basis) {
    session.begin(basis);
  }

  Optional<Basis> basis() {
    return session.basis();
  }

  SweepPlan answer(SweepQuestion question) {
    LinearProgram first = question.program();
    boolean whole = first.hasWholeUnits();
    boolean same = ProgramDifference.sameShape(base.first(), first);
    boolean warm = same && !whole;
    LpResult result = warm ? again(first) : afresh(first);
    if (result instanceof LpResult.Failed && !cancellation.requested()) {
      warm = false;
      result = afresh(first);
    }
    SweepStart start = warm ? SweepStart.WARM : same ? SweepStart.COLD : SweepStart.RESHAPED;
    Solved solved = solved(question, result, warm);
    boolean divided = options.divisible() && question.model().model().program().hasWholeUnits();
    return new SweepPlan(question.model(), question, request, solved, start, divided);
  }

  private Solved solved(SweepQuestion question, LpResult result, boolean warm) {
    PlanStatus status = StagedSolve.status(result);
    if (result.found().isEmpty()) {
      return Solved.without(status, StagedSolve.reason(result));
    }
    Solution best = result.found().get();
    LpResult next = result;
    boolean second = question.model().second() != null && status == PlanStatus.OPTIMAL;
    if (second) {
      LinearProgram cheapest = question.model().second(question.program(), best.objective());
      next = warm ? again(cheapest) : afresh(cheapest);
    }
    Solution plan = next.found().orElse(best);
    Optional<Solution> priced = priced(question.program(), best);
    Double cost = null;
    if (second && next.found().isPresent()) {
      cost = question.model().goal().maximise() ? -plan.objective() : plan.objective();
    }
    return new Solved(
        next instanceof LpResult.Optimal ? status : PlanStatus.FEASIBLE,
        Optional.of(plan),
        best.objective(),
        best.bound(),
        cost,
        priced.flatMap(Solution::prices),
        priced.flatMap(Solution::ranging),
        Optional.empty(),
        question.program().hasWholeUnits() ? PriceBasis.FIXED_UNITS : PriceBasis.LINEAR,
        best.certificate().dualityGap(),
        best.certificate().mipGap(),
        StagedSolve.reason(result));
  }

  private Optional<Solution> priced(LinearProgram program, Solution best) {
    if (!program.hasWholeUnits()) {
      return Optional.of(best);
    }
    return options.prices()
        ? FixedUnits.priced(solver, program, best, asked(), cancellation)
        : Optional.empty();
  }

  private LpResult again(LinearProgram to) {
    ProgramDifference.tell(session, held, to);
    held = to;
    return session.solve(asked(), SolveProgress.Listener.NONE, cancellation);
  }

  private LpResult afresh(LinearProgram program) {
    return solver.solve(program, asked(), SolveProgress.Listener.NONE, cancellation);
  }

  private SolveOptions asked() {
    return new SolveOptions(left.get(), request.gap(), request.seed(), true, request.ranges());
  }

  @Override
  public void close() {
    session.close();
  }
}
