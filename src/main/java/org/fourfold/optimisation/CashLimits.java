package org.fourfold.optimisation;

import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.optimisation.PlanDecision.CashUsed;
import org.fourfold.optimisation.PlanDecision.SpareCash;
import org.fourfold.optimisation.PlanDecision.Volume;

/**
 * Earned cash: Q[t] = (1 + surplus rate × days ÷ 365) Q[t−1] + tariffs settled − used ≥ reserve.
 * The decision is what lies above the reserve; the limit is what may be used.
 */
final class CashLimits {
  private final DepartmentIndex index;
  private final PlanModel model;
  private final double reserve;

  CashLimits(DepartmentIndex index, PlanModel model) {
    this.index = index;
    this.model = model;
    this.reserve = index.profile().cashReserve().doubleValue();
  }

  /** Only where income counts. */
  void keepCashReserve() {
    for (int t = 0; t < index.periods() && index.profile().countIncome(); t++) {
      String period = index.period(t);
      double growth = 1 + index.profile().surplusRate() * index.horizon().days(t) / 365;
      LimitLine line =
          model
              .atMost(LimitKey.of(LimitKind.FUNDING, CashUsed.CODE, period), 0)
              .allow(-reserve)
              .leave(model.decide(new SpareCash(period), t));
      for (String category : index.categories()) {
        line.use(model.decide(new CashUsed(category, period), t), 1);
      }
      if (t == 0) {
        line.allow(growth * index.profile().openingCash().doubleValue());
      } else {
        line.allow(growth * reserve);
        line.allow(model.column(new SpareCash(index.period(t - 1))), growth);
      }
      for (ServiceLine service : index.services()) {
        settle(line, service, t - service.paymentDelay());
      }
    }
  }

  /** Tariffs of what was delivered in an earlier period. */
  private void settle(LimitLine line, ServiceLine service, int delivered) {
    if (delivered < 0 || service.ownTariff() == 0) {
      return;
    }
    Volume volume = new Volume(service.code(), index.period(delivered));
    if (model.decides(volume)) {
      line.allow(model.column(volume), service.ownTariff());
    } else {
      line.allow(service.ownTariff() * service.held(delivered));
    }
  }
}
