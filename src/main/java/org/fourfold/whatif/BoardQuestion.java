package org.fourfold.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.BoardEvidence;
import org.fourfold.domain.scenario.Comparison;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.Tornado;
import org.fourfold.domain.scenario.UncertaintyOutcome;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.solver.Cancellation;

/**
 * What a board is shown beside a plan: other scenarios and the way to each, assumptions by their
 * effect, and chances.
 *
 * <p><b>Cost.</b> A plan for each scenario that has none at hand, two linear plans for each
 * assumption with a range, and as many as {@link MonteCarlo} needs for the draws.
 *
 * <p><b>Errors.</b> A scenario without a plan stands in the comparison with its conflict;
 * uncertainties that are no distributions leave the chances out.
 */
public final class BoardQuestion {
  private final PlanOptimiser optimiser;
  private final Workspace workspace;
  private final PlanRequest request;
  private final BiFunction<String, Department, Optional<PlanOutcome>> kept;

  /**
   * @param kept the plan at hand of a scenario, where there is one made of this very department
   */
  public BoardQuestion(
      PlanOptimiser optimiser,
      Workspace workspace,
      PlanRequest request,
      BiFunction<String, Department, Optional<PlanOutcome>> kept) {
    this.optimiser = optimiser;
    this.workspace = workspace;
    this.request = request;
    this.kept = kept;
  }

  /** Codes that a scenario is held against where nobody says: the first others, as many as fit. */
  public static List<String> usual(Workspace workspace, String scenario) {
    List<String> codes = new ArrayList<>();
    codes.add("");
    workspace.rows(PlanningTables.SCENARIOS).stream().map(Scenario::scenario).forEach(codes::add);
    codes.remove(scenario);
    return codes.subList(0, Math.min(Comparison.MOST - 1, codes.size()));
  }

  /**
   * @param others codes of the scenarios it is held against, at most five
   * @param runs draws, 0 for none
   */
  public BoardEvidence gather(
      String scenario,
      List<String> others,
      int runs,
      SweepProgress.Listener listener,
      Cancellation cancellation) {
    List<String> codes = new ArrayList<>(List.of(scenario));
    others.stream().filter(o -> !o.equals(scenario)).distinct().forEach(codes::add);
    Comparison comparison =
        new ScenarioComparison(optimiser, workspace, request, kept)
            .compare(codes, listener, cancellation);
    Tornado tornado =
        cancellation.requested()
            ? null
            : new TornadoBars(optimiser, workspace).blow(scenario, request, listener, cancellation);
    return new BoardEvidence(comparison, tornado, chances(scenario, runs, listener, cancellation));
  }

  private UncertaintyOutcome chances(
      String scenario, int runs, SweepProgress.Listener listener, Cancellation cancellation) {
    if (runs == 0
        || cancellation.requested()
        || workspace.rows(PlanningTables.UNCERTAINTY).isEmpty()) {
      return null;
    }
    MonteCarlo.Asked asked =
        new MonteCarlo.Asked(scenario, List.of(), true, false, runs, request.seed());
    MonteCarlo draws = new MonteCarlo(optimiser, workspace, request, asked);
    return draws.problems().isEmpty() ? draws.run(listener, cancellation) : null;
  }
}
