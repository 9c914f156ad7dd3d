package org.fourfold.ui.shell;

import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;

/**
 * Which of the plans of a workspace.
 *
 * @param scenario code, {@code ""} for the base
 */
public record OutcomeKey(String scenario, Focus focus, Objective objective) {

  public static OutcomeKey of(String scenario, PlanOutcome outcome) {
    return new OutcomeKey(scenario, outcome.focus(), outcome.goal());
  }
}
