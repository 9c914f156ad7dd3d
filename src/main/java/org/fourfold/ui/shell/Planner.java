package org.fourfold.ui.shell;

import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.SolveProgress;

/** Plans a department; the optimiser stands behind it. */
@FunctionalInterface
public interface Planner {

  /** Called off the screen's thread; the listener may be called from any. */
  PlanOutcome plan(
      Department department,
      PlanRequest request,
      SolveProgress.Listener listener,
      Cancellation cancellation);
}
