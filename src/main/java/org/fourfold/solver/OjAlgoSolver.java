package org.fourfold.solver;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.DoubleConsumer;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * ojAlgo, pure Java: at once there, good for small programmes. Its answers need the check more than
 * most; time limits and cancelling are kept from outside, since its own overrun ({@link
 * GuardedCall}). Only its linear engine is used: its own search over whole units was wrong on one
 * small programme in twenty, so {@link BranchAndBound} does that over proven linear answers.
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
    boolean whole = program.hasWholeUnits();
    long limit = options.timeLimit().toMillis();
    Callable<LpResult> work =
        whole
            ? () ->
                new BranchAndBound(
                        program, p -> linear(p, options), options, progress, cancellation)
                    .solve(engine())
            : () -> linear(program, options);
    return switch (GuardedCall.run(
        work, limit, cancellation::requested, whole ? NOBODY : linear(progress))) {
      case GuardedCall.Done<LpResult>(LpResult result) -> result;
      case GuardedCall.Stopped<LpResult>(boolean byTimeLimit) ->
          new LpResult.Cancelled(Optional.empty(), byTimeLimit);
      case GuardedCall.Broken<LpResult>(Throwable cause) ->
          new LpResult.Failed(name() + " stopped with an error: " + cause);
    };
  }

  private static final DoubleConsumer NOBODY = seconds -> {};

  private static DoubleConsumer linear(SolveProgress.Listener progress) {
    return seconds ->
        progress.heard(new SolveProgress("simplex", 0, Double.NaN, Double.NaN, seconds));
  }

  private String engine() {
    return name() + " " + version();
  }

  private LpResult linear(LinearProgram program, SolveOptions options) {
    Optional<LpResult> known = InputCheck.answer(program);
    if (known.isPresent()) {
      return known.get();
    }
    long started = System.nanoTime();
    OjAlgoModel model = new OjAlgoModel(program, options.timeLimit().toMillis());
    Optimisation.Result result = model.solve();
    Claim claim =
        new Claim(
            model.point(result),
            Double.NaN,
            Optional.empty(),
            engine(),
            "simplex",
            (System.nanoTime() - started) * 1e-9);
    return switch (result.getState()) {
      case OPTIMAL, DISTINCT -> Verifier.optimal(program, claim, options);
      case FEASIBLE, APPROXIMATE, VALID ->
          Verifier.unproven(program, claim)
              .<LpResult>map(LpResult.Feasible::new)
              .orElse(new LpResult.Failed(name() + " found no plan that keeps all limits."));
      case INFEASIBLE -> new LpResult.Infeasible();
      case UNBOUNDED ->
          Ray.exists(program, p -> linear(p, options))
              ? new LpResult.Unbounded()
              : new LpResult.Failed(name() + " says that there is no end, but cannot show it.");
      case FAILED, INVALID, UNEXPLORED ->
          late(started, options)
              ? new LpResult.Cancelled(Optional.empty(), true)
              : new LpResult.Failed(
                  name() + " ended without an answer: " + result.getState() + ".");
    };
  }

  private static boolean late(long started, SolveOptions options) {
    return System.nanoTime() - started >= 0.9 * options.timeLimit().toNanos();
  }

  @Override
  public LpSession open(LinearProgram program) {
    return new RebuildingSession(this, program);
  }
}
