package org.fourfold.app.command;

import java.util.Optional;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.solver.SolveProgress;

/**
 * The plan of a scenario: the one kept where it was made of these inputs, else a new one that is
 * kept.
 */
record KeptPlan(PlanOutcome outcome, boolean kept) {
  static KeptPlan of(
      Workbench bench,
      WorkspaceSource source,
      String scenario,
      Department department,
      PlanRequest request) {
    Optional<PlanOutcome> there = source.kept(scenario, department, request);
    if (there.isPresent()) {
      return new KeptPlan(there.get(), true);
    }
    PlanOutcome made =
        bench
            .optimiser()
            .plan(department, request, SolveProgress.Listener.NONE, bench.cancellation());
    source.keep(scenario, made);
    return new KeptPlan(made, false);
  }
}
