package org.fourfold.domain.scenario;

import java.util.List;
import org.fourfold.domain.measure.Coded;
import org.fourfold.domain.outcome.PlanStatus;

/**
 * One step on the way from one plan to another.
 *
 * @param assumptions made or dropped by it, empty for the last steps
 * @param change of the objective; 0 where the step alone has no plan, so that its effect is part of
 *     the interaction
 * @param status of the plan in which it alone is taken
 */
public record WaterfallStep(
    Kind kind, List<Assumption> assumptions, double change, PlanStatus status) {
  /** What kind of step. */
  public enum Kind implements Coded {
    /** Assumptions of the second scenario that the first does not make. */
    MADE,
    /** Assumptions of the first scenario that the second does not make. */
    DROPPED,
    /** What the steps bring together beyond what each brings alone. */
    INTERACTION,
    /** What keeping whole units whole changes. */
    WHOLE_UNITS,
    /** What happened until one of the plans was made anew, with whole units. */
    ACTUALS
  }

  public WaterfallStep {
    assumptions = List.copyOf(assumptions);
  }
}
