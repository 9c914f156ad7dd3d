package org.fourfold.monitoring;

import java.util.List;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.PlanOutcome;

/** A plan with other decisions. */
final class Decided {
  private Decided() {}

  static PlanOutcome with(PlanOutcome o, List<DecisionValue> decisions) {
    return new PlanOutcome(
        o.status(),
        o.focus(),
        o.goal(),
        o.objective(),
        o.secondStage(),
        o.bound(),
        o.gap(),
        o.solver(),
        o.seconds(),
        o.inputHash(),
        o.seed(),
        o.options(),
        o.certificate(),
        decisions,
        o.limits(),
        o.totals(),
        o.notApplied(),
        o.conflict(),
        o.relaxation(),
        o.message(),
        o.alternatives(),
        o.conflictCutShort(),
        o.marginalSolves(),
        o.tieSolves());
  }
}
