package org.fourfold.app.command;

import java.util.Collection;
import java.util.Objects;
import org.fourfold.domain.outcome.PlanStatus;

/** How a verb of many plans ends. */
final class WhatIfExit {
  private WhatIfExit() {}

  /**
   * @param statuses of all plans
   * @param objectives of those that have one, null where they have none
   */
  static Exit of(Collection<PlanStatus> statuses, Collection<Double> objectives) {
    boolean any = objectives.stream().anyMatch(Objects::nonNull);
    if (statuses.contains(PlanStatus.CANCELLED)) {
      return any ? Exit.STOPPED_WITH_PLAN : Exit.STOPPED_WITHOUT;
    }
    if (statuses.contains(PlanStatus.FAILED)) {
      return Exit.INTERNAL_ERROR;
    }
    return any ? Exit.DONE : Exit.NO_PLAN;
  }
}
