package org.fourfold.ui.scenarios;

import java.util.List;
import java.util.Optional;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.Comparison;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.solver.Cancellation;
import org.fourfold.whatif.ScenarioComparison;

/**
 * A comparison to be made off the screen's thread.
 *
 * @param codes of the scenarios, the first being what others are compared with
 * @param kept plans at hand
 */
record ScenarioQuestion(
    PlanOptimiser optimiser,
    Workspace workspace,
    PlanRequest request,
    List<String> codes,
    List<PlanOutcome> kept) {

  Comparison answer(SweepProgress.Listener listener, Cancellation cancellation) {
    return new ScenarioComparison(
            optimiser, workspace, request, (_, department) -> atHand(department))
        .compare(codes, listener, cancellation);
  }

  private Optional<PlanOutcome> atHand(Department department) {
    String hash = department.hash();
    return kept.stream()
        .filter(o -> o.inputHash().equals(hash))
        .filter(o -> CompareViewModel.matches(request, department, o))
        .filter(o -> o.hasPlan() || !o.conflict().isEmpty())
        .findFirst();
  }
}
