package org.fourfold.optimisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.optimisation.PlanDecision.Volume;
import org.fourfold.optimisation.PlanDecision.Waiting;
import org.fourfold.solver.LinearProgram;

/**
 * A question with the programme that it amounts to.
 *
 * @param amounts empty where the question is a department
 */
record SweepQuestion(SweepModel model, List<AmountChange> amounts, LinearProgram program) {

  static SweepQuestion of(SweepModel model, List<AmountChange> amounts) {
    LinearProgram program =
        amounts.isEmpty() ? model.first() : model.places().changed(model.first(), amounts);
    return new SweepQuestion(model, amounts, program);
  }

  /** Demand refused for good. */
  double refused(double[] values) {
    Map<LimitKey, Double> moved = moved();
    DepartmentIndex index = model.index();
    double refused = 0;
    for (ServiceLine service : index.services()) {
      for (int t = 0; t < index.periods() && service.demand() != null; t++) {
        String period = index.period(t);
        Volume volume = new Volume(service.code(), period);
        boolean waits = model.model().decides(new Waiting(service.code(), period));
        if (model.model().decides(volume) && !waits) {
          LimitKey key = LimitKey.of(LimitKind.DEMAND, service.code(), period);
          double asked = service.demand()[t] + moved.getOrDefault(key, 0.0);
          refused += Math.max(0, asked - values[model.model().column(volume)]);
        }
      }
    }
    return refused;
  }

  private Map<LimitKey, Double> moved() {
    Map<LimitKey, Double> moved = new HashMap<>();
    for (AmountChange change : amounts) {
      for (AmountPlace place : model.places().of(change)) {
        moved.merge(place.key(), place.by(change), Double::sum);
      }
    }
    return moved;
  }
}
