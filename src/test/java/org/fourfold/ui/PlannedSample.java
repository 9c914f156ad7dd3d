package org.fourfold.ui;

import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.solver.AutoSolver;
import org.fourfold.ui.shell.Planner;

/** The sample department and its plan, made once by the real optimiser. */
public final class PlannedSample {
  /** The optimiser with its real engines. */
  public static final Planner PLANNER = new PlanOptimiser(_ -> new AutoSolver())::plan;

  public static final Department DEPARTMENT = SampleWorkspace.read().department();

  public static final PlanOutcome PLAN =
      new PlanOptimiser(_ -> new AutoSolver()).plan(DEPARTMENT, PlanRequest.DEFAULT);

  private PlannedSample() {}
}
