package org.fourfold.domain.monitoring;

import java.util.List;
import org.fourfold.domain.outcome.PlanOutcome;

/**
 * The rest of a horizon planned anew.
 *
 * @param from code of the first period planned
 * @param before the plan as it was
 * @param after the plan with what happened before that period, or why there is none
 * @param differences over the periods from there on, the largest share first
 */
public record Replanned(
    String from, PlanOutcome before, PlanOutcome after, List<PlanDifference> differences) {
  /** Names of a plan's options that say that it was planned anew. */
  public static final String FROM = "replanned-from";

  public static final String ACTUALS = "actuals";

  public Replanned {
    differences = List.copyOf(differences);
  }
}
