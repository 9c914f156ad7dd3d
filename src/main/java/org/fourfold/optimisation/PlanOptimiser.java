package org.fourfold.optimisation;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Engine;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpSolver;
import org.fourfold.solver.SolveProgress;

/** Plans a department: formulates, solves, checks and reads back. Holds nothing but its engines. */
public final class PlanOptimiser {
  private final Function<Engine, LpSolver> solvers;

  public PlanOptimiser(Function<Engine, LpSolver> solvers) {
    this.solvers = solvers;
  }

  /**
   * Plans a department that passed its check. Never throws for a property of the input: what cannot
   * be planned is answered by a status and a message.
   */
  public PlanOutcome plan(
      Department department,
      PlanRequest request,
      SolveProgress.Listener progress,
      Cancellation cancellation) {
    try (Pulse pulse = Pulse.of(progress)) {
      OutcomeWriter writer = new OutcomeWriter(department, request, Map.of());
      return plan(department, Optional.empty(), request, writer, pulse, cancellation);
    }
  }

  /**
   * Plans the rest of a horizon, the periods before it being what they were ({@link Past}). The
   * plan holds all periods; its hash is that of the department.
   *
   * @param options that the plan remembers beside the request's
   */
  public PlanOutcome replan(
      Department department,
      Happened happened,
      PlanRequest request,
      Map<String, String> options,
      SolveProgress.Listener progress,
      Cancellation cancellation) {
    try (Pulse pulse = Pulse.of(progress)) {
      OutcomeWriter writer = new OutcomeWriter(department, request, options);
      Department spent = happened.in(department);
      return plan(spent, Optional.of(happened), request, writer, pulse, cancellation);
    }
  }

  private PlanOutcome plan(
      Department department,
      Optional<Happened> happened,
      PlanRequest request,
      OutcomeWriter writer,
      Pulse pulse,
      Cancellation cancellation) {
    DepartmentIndex index = DepartmentIndex.of(department);
    Formulation formulation = Formulation.of(index, request);
    Goal goal = formulation.goal();
    PlanModel model = new PlanModel(index.horizon());
    if (index.periods() == 0) {
      String why = "The department has no periods: give at least one to plan for.";
      Solved none = Solved.without(PlanStatus.FAILED, why);
      return writer.write(goal, none, PlanRead.NONE, model.notApplied(), Reasons.NONE, Extras.NONE);
    }
    formulation.formulate(model);
    happened.ifPresent(h -> new Past(model, h).fix());
    LpSolver solver = solvers.apply(request.engine());
    long deadline = System.nanoTime() + request.timeLimit().toNanos();
    Solved solved = new StagedSolve(model, goal, solver, request, pulse, cancellation).solve();
    PlanRead read = PlanRead.NONE;
    Extras extras = Extras.NONE;
    if (solved.plan().isPresent()) {
      if (request.marginals()) {
        OneMore more = new OneMore(model, goal, solved, request, deadline, cancellation, pulse);
        extras = extras.withOneMore(more.find(solver), more.resolves());
      }
      if (request.ties()) {
        Ties ties = new Ties(model, goal, solved, request, deadline, cancellation, pulse);
        extras = extras.withTies(ties.find(solver), ties.resolves());
      }
      pulse.phase(Pulse.READING, 0);
      read = new PlanReading(index, model, goal, solved, extras).read(request.focus());
    }
    Reasons reasons =
        solved.status() == PlanStatus.INFEASIBLE
            ? new ConflictSearch(model, solver, left(deadline), pulse, cancellation).reasons()
            : Reasons.NONE;
    return writer.write(goal, solved, read, model.notApplied(), reasons, extras);
  }

  private static Duration left(long deadline) {
    return Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
  }

  /** Plans without being watched. */
  public PlanOutcome plan(Department department, PlanRequest request) {
    return plan(department, request, SolveProgress.Listener.NONE, new Cancellation());
  }

  /**
   * A department to be planned again and again with changes.
   *
   * @param request its time limit is that of the whole sweep
   * @throws IllegalArgumentException where the department has no periods
   */
  public PlanSweep sweep(Department department, PlanRequest request, SweepOptions options) {
    return new PlanSweep(department, request, options, solvers.apply(request.engine()));
  }

  /** The programme of a plan's first stage, for model files; empty where there are no periods. */
  public Optional<LinearProgram> programme(Department department, PlanRequest request) {
    DepartmentIndex index = DepartmentIndex.of(department);
    if (index.periods() == 0) {
      return Optional.empty();
    }
    Formulation formulation = Formulation.of(index, request);
    PlanModel model = new PlanModel(index.horizon());
    formulation.formulate(model);
    return Optional.of(StagedSolve.program(model, formulation.goal()));
  }
}
