package org.fourfold.solver;

import java.util.Optional;

/** Runs of HiGHS on one model under one time limit, and the reading of what they end with. */
final class HighsRun {
  private static final int FEASIBLE_POINT = 2;

  private final HighsLibrary library;
  private final HighsModel model;
  private final LinearProgram program;
  private final String engine;
  private final SolveOptions options;
  private final Cancellation cancellation;
  private final long started = System.nanoTime();
  private double[] plan;

  HighsRun(
      HighsLibrary library,
      HighsModel model,
      LinearProgram program,
      String engine,
      SolveOptions options,
      Cancellation cancellation) {
    this.library = library;
    this.model = model;
    this.program = program;
    this.engine = engine;
    this.options = options;
    this.cancellation = cancellation;
  }

  /** Lets each attempt at whole units begin from a plan. */
  void beginFrom(double[] values) {
    plan = values;
  }

  boolean planned() {
    return plan != null;
  }

  LpResult by(HighsMethod method) {
    if (cancellation.requested() || remaining() <= 0) {
      return new LpResult.Cancelled(Optional.empty(), !cancellation.requested());
    }
    method.configure(model);
    if (program.hasWholeUnits()) {
      method.configureSearch(model);
    }
    configure(model);
    if (plan != null) {
      model.begin(plan);
    }
    HighsStatus status = model.run();
    return switch (status) {
      case OPTIMAL, MODEL_EMPTY -> Verifier.optimal(program, claim(method, true), options);
      case INFEASIBLE -> new LpResult.Infeasible();
      case UNBOUNDED, UNBOUNDED_OR_INFEASIBLE -> endless();
      case TIME_LIMIT -> stopped(method, true);
      case INTERRUPT -> stopped(method, !cancellation.requested() && remaining() <= 0);
      case NOT_SET,
          LOAD_ERROR,
          MODEL_ERROR,
          PRESOLVE_ERROR,
          SOLVE_ERROR,
          POSTSOLVE_ERROR,
          OBJECTIVE_BOUND,
          OBJECTIVE_TARGET,
          ITERATION_LIMIT,
          UNKNOWN,
          SOLUTION_LIMIT ->
          new LpResult.Failed(engine + " ended without an answer: " + status.words() + ".");
    };
  }

  private void configure(HighsModel one) {
    one.set("time_limit", remaining());
    one.set("random_seed", (int) (options.seed() & Integer.MAX_VALUE));
    one.set("mip_rel_gap", Math.max(0, options.relativeGap()));
    // Below an objective of 1 the gap is counted in the objective's own units.
    one.set("mip_abs_gap", Math.max(1e-9, options.relativeGap()));
  }

  /** Forgets what the last attempt left behind. */
  void forget() {
    model.forget();
  }

  double seconds() {
    return (System.nanoTime() - started) * 1e-9;
  }

  private double remaining() {
    return options.timeLimit().toNanos() * 1e-9 - seconds();
  }

  private Claim claim(HighsMethod method, boolean optimal) {
    boolean whole = program.hasWholeUnits();
    EnginePoint point = model.point();
    return new Claim(
        whole ? EnginePoint.withoutDuals(point.values()) : point,
        whole ? model.doubleInfo("mip_dual_bound") : Double.NaN,
        optimal && options.ranging() && !whole
            ? HighsRanging.of(model, program, point)
            : Optional.empty(),
        engine,
        method.words(),
        seconds());
  }

  private LpResult stopped(HighsMethod method, boolean byTimeLimit) {
    Optional<Solution> best =
        model.intInfo("primal_solution_status") == FEASIBLE_POINT
            ? Verifier.unproven(program, claim(method, false))
            : Optional.empty();
    return byTimeLimit && best.isPresent()
        ? new LpResult.Feasible(best.get())
        : new LpResult.Cancelled(best, byTimeLimit);
  }

  /** Tells "no end" from "no plan" by solving the same limits with nothing to gain. */
  private LpResult endless() {
    LinearProgram idle = program.optimising(program.maximise, new double[program.columnCount()], 0);
    try (HighsModel feasibility = new HighsModel(library, idle)) {
      if (remaining() <= 0 || !feasibility.pass(idle)) {
        return new LpResult.Cancelled(Optional.empty(), true);
      }
      HighsMethod.BRANCH_AND_CUT.configure(feasibility);
      configure(feasibility);
      feasibility.listen(
          (type, telling, told) -> {
            if (cancellation.requested()) {
              told.set(java.lang.foreign.ValueLayout.JAVA_INT, 0, 1);
            }
          },
          HighsListening.SIMPLEX,
          HighsListening.MIP_INTERRUPT);
      HighsStatus status = feasibility.run();
      return switch (status) {
        case OPTIMAL -> new LpResult.Unbounded();
        case INFEASIBLE -> new LpResult.Infeasible();
        case TIME_LIMIT -> new LpResult.Cancelled(Optional.empty(), true);
        case INTERRUPT -> new LpResult.Cancelled(Optional.empty(), false);
        default ->
            new LpResult.Failed(
                engine + " cannot tell a plan without end from no plan: " + status.words() + ".");
      };
    }
  }
}
