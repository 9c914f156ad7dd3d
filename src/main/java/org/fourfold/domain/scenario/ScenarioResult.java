package org.fourfold.domain.scenario;

import java.util.List;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.outcome.PlanOutcome;

/**
 * One of the scenarios compared.
 *
 * @param scenario code, {@code ""} for the base
 * @param problems assumptions that could not be made, and what else stands in the way of planning
 * @param outcome its plan, or why there is none; null where it could not be planned for problems
 */
public record ScenarioResult(
    String scenario, String name, List<Problem> problems, PlanOutcome outcome) {
  public ScenarioResult {
    problems = List.copyOf(problems);
  }

  public boolean hasPlan() {
    return outcome != null && outcome.hasPlan();
  }
}
