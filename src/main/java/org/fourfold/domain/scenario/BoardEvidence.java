package org.fourfold.domain.scenario;

import java.util.List;
import org.fourfold.domain.outcome.PlanOutcome;

/**
 * What a board is shown beside a plan.
 *
 * @param comparison the plan's scenario first, then those it is held against
 * @param tornado assumptions by their effect, null where it was not asked for
 * @param chances over many draws, null where it was not asked for or nothing is uncertain
 */
public record BoardEvidence(Comparison comparison, Tornado tornado, UncertaintyOutcome chances) {

  /** Nothing beside the plan itself. */
  public static BoardEvidence of(String scenario, PlanOutcome outcome) {
    ScenarioResult own = new ScenarioResult(scenario, scenario, List.of(), outcome);
    return new BoardEvidence(new Comparison(List.of(own), List.of(), List.of()), null, null);
  }
}
