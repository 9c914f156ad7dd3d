package org.fourfold.ui.scenarios;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.monitoring.Replanned;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.Comparison;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.solver.Cancellation;
import org.fourfold.ui.shell.OutcomeKey;
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
    Map<OutcomeKey, PlanOutcome> kept) {

  Comparison answer(SweepProgress.Listener listener, Cancellation cancellation) {
    return new ScenarioComparison(optimiser, workspace, request, this::atHand)
        .compare(codes, listener, cancellation);
  }

  /** Its own plan, else that of a scenario with the same inputs and nothing that happened. */
  private Optional<PlanOutcome> atHand(String code, Department department) {
    String hash = department.hash();
    return kept.entrySet().stream()
        .filter(e -> e.getValue().inputHash().equals(hash))
        .filter(e -> CompareViewModel.matches(request, department, e.getValue()))
        .filter(e -> e.getValue().hasPlan() || !e.getValue().conflict().isEmpty())
        .filter(
            e ->
                e.getKey().scenario().equals(code)
                    || !e.getValue().options().containsKey(Replanned.FROM))
        .min(Comparator.comparing(e -> !e.getKey().scenario().equals(code)))
        .map(Map.Entry::getValue);
  }
}
