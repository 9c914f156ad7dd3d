package org.fourfold.ui.scenarios;

import java.util.Optional;
import org.fourfold.domain.outcome.PlanOutcome;

/**
 * A scenario in the tree.
 *
 * @param code {@code ""} for the base
 * @param assumptions of its own
 * @param faulty whether some of them cannot be made
 * @param outcome the plan at hand
 * @param stale whether that was made for other inputs
 */
public record ScenarioLine(
    String code,
    String name,
    int assumptions,
    boolean faulty,
    Optional<PlanOutcome> outcome,
    boolean stale) {

  /** The objective of a plan that is not out of date, NaN where there is none. */
  double objective() {
    return stale ? Double.NaN : outcome.map(PlanOutcome::objective).orElse(Double.NaN);
  }
}
