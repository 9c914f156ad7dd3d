package org.fourfold.solver;

import java.util.Optional;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * ojAlgo, pure Java: at once there, good for small programmes. Its answers need the check more than
 * most; time limits and cancelling are kept from outside, since its own overrun ({@link
 * GuardedCall}). It gives no bound of its own for whole units: an answer it calls optimal stands as
 * its own bound.
 */
public final class OjAlgoSolver implements LpSolver {

  public OjAlgoSolver() {
    // Prices survive only without its presolvers; the list is the library's, for the process.
    ExpressionsBasedModel.clearPresolvers();
  }

  @Override
  public String name() {
    return "ojAlgo";
  }

  @Override
  public String version() {
    String version = ExpressionsBasedModel.class.getPackage().getImplementationVersion();
    return version == null ? "57" : version;
  }

  @Override
  public LpResult solve(
      LinearProgram program,
      SolveOptions options,
      SolveProgress.Listener progress,
      Cancellation cancellation) {
    Optional<LpResult> known = InputCheck.answer(program);
    if (known.isPresent()) {
      return known.get();
    }
    long started = System.nanoTime();
    long limit = options.timeLimit().toMillis();
    String phase = program.hasWholeUnits() ? "branch and bound" : "simplex";
    return switch (GuardedCall.run(
        () -> solved(new OjAlgoModel(program, limit), options, program, started),
        limit,
        cancellation,
        seconds ->
            progress.heard(new SolveProgress(phase, 0, Double.NaN, Double.NaN, seconds)))) {
      case GuardedCall.Done<LpResult>(LpResult result) -> result;
      case GuardedCall.Stopped<LpResult>(boolean byTimeLimit) ->
          new LpResult.Cancelled(Optional.empty(), byTimeLimit);
      case GuardedCall.Broken<LpResult>(Throwable cause) ->
          new LpResult.Failed(name() + " stopped with an error: " + cause);
    };
  }

  private LpResult solved(
      OjAlgoModel model, SolveOptions options, LinearProgram program, long started) {
    Optimisation.Result result = model.solve();
    double seconds = (System.nanoTime() - started) * 1e-9;
    return switch (result.getState()) {
      case OPTIMAL, DISTINCT ->
          Verifier.optimal(program, claim(program, model, result, seconds), options);
      case FEASIBLE, APPROXIMATE, VALID -> {
        Claim claim = claim(program, model, result, seconds);
        yield Verifier.unproven(program, claim)
            .<LpResult>map(LpResult.Feasible::new)
            .orElse(new LpResult.Failed(name() + " found no plan that keeps all limits."));
      }
      case INFEASIBLE -> new LpResult.Infeasible();
      case UNBOUNDED -> new LpResult.Unbounded();
      case FAILED, INVALID, UNEXPLORED ->
          new LpResult.Failed(name() + " ended without an answer: " + result.getState() + ".");
    };
  }

  private Claim claim(
      LinearProgram program, OjAlgoModel model, Optimisation.Result result, double seconds) {
    EnginePoint point = model.point(result);
    boolean whole = program.hasWholeUnits();
    double bound = Double.NaN;
    if (whole && result.getState().isOptimal()) {
      bound = PrimalCheck.of(program, point.values()).objective();
    }
    return new Claim(
        point,
        bound,
        Optional.empty(),
        name() + " " + version(),
        whole ? "branch and bound" : "simplex",
        seconds);
  }

  @Override
  public LpSession open(LinearProgram program) {
    return new RebuildingSession(this, program);
  }
}
