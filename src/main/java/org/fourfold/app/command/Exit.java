package org.fourfold.app.command;

import org.fourfold.domain.outcome.PlanOutcome;

/** How a verb ended, as the number that the process returns. */
public enum Exit {
  DONE(0),
  /** Infeasible or unbounded, explained. */
  NO_PLAN(1),
  USAGE(2),
  /** Bad input; nothing was changed. */
  BAD_INPUT(3),
  /** Stopped by the time limit or by cancel, with a solution. */
  STOPPED_WITH_PLAN(4),
  STOPPED_WITHOUT(5),
  INTERNAL_ERROR(10);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }

  public static Exit of(PlanOutcome outcome) {
    return switch (outcome.status()) {
      case OPTIMAL -> DONE;
      case INFEASIBLE, UNBOUNDED -> NO_PLAN;
      case FEASIBLE, CANCELLED -> outcome.hasPlan() ? STOPPED_WITH_PLAN : STOPPED_WITHOUT;
      case FAILED -> INTERNAL_ERROR;
    };
  }
}
