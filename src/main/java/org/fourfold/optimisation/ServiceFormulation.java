package org.fourfold.optimisation;

import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.rule.Sense;
import org.fourfold.domain.rule.TermKind;
import org.fourfold.optimisation.PlanDecision.Volume;
import org.fourfold.optimisation.PlanDecision.Waiting;

/**
 * Services: the most utility from what is there.
 *
 * <p><b>Problem.</b> Services s, capacities k, periods t; v[s,t] units delivered, U utility per
 * unit, D demand. Maximise Σ U v subject to Σ use v ≤ available + what the resources held as they
 * are yield − required; v ≤ D where there is demand; minimum ≤ v ≤ maximum, in whole units where
 * said.
 *
 * <p>In the integrated plan a service may wait: B[t] = (1 − leaving) B[t−1] + D[t] − v[t] ≥ 0.
 *
 * <p><b>Shapes.</b> One column per service and period, one more where it waits.
 */
record ServiceFormulation(DepartmentIndex index) implements Formulation {

  @Override
  public void formulate(PlanModel model) {
    deliver(model);
    index.services().forEach(service -> keepWithinDemand(model, service));
    new CapacityLimits(index, model).keepWithinCapacity();
    new RuleLimits(index, model).applyOnly(TermKind.SERVICE);
  }

  @Override
  public Goal goal() {
    return Goal.BENEFIT;
  }

  /** The volumes with what they bring, cost and spend. */
  void deliver(PlanModel model) {
    for (ServiceLine s : index.services()) {
      for (int t = 0; t < index.periods(); t++) {
        Volume volume = new Volume(s.code(), index.period(t));
        int v = model.decide(volume, t, s.minimum(), s.maximum(), s.whole());
        model.count(Term.BENEFIT, v, s.utility());
        model.count(Term.VARIABLE_COST, v, s.variableCost());
        model.count(Term.INCOME, v, s.ownTariff());
        model.spend(v, s.costCentre(), s.category(), t, s.variableCost());
      }
    }
  }

  /** Demand of an integrated plan that may refuse and keep waiting. */
  void keepWithinOrCarry(PlanModel model) {
    for (ServiceLine s : index.services()) {
      if (s.waits()) {
        carryBacklog(model, s);
      } else {
        keepWithinDemand(model, s);
      }
    }
  }

  /** Demand of an integrated plan that refuses nothing and leaves no longer list. */
  void meetDemand(PlanModel model) {
    for (ServiceLine s : index.services()) {
      if (s.waits()) {
        carryBacklog(model, s);
        leaveNoLongerList(model, s);
      } else if (s.demand() == null) {
        deliverMinimum(model, s);
      } else {
        deliverDemand(model, s);
      }
    }
  }

  private void keepWithinDemand(PlanModel model, ServiceLine s) {
    for (int t = 0; t < index.periods() && s.demand() != null; t++) {
      model.atMost(demand(s, t), s.demand()[t]).use(volume(model, s, t), 1);
    }
  }

  private void deliverDemand(PlanModel model, ServiceLine s) {
    for (int t = 0; t < index.periods(); t++) {
      model.limit(demand(s, t), Sense.EQUAL, s.demand()[t]).use(volume(model, s, t), 1);
    }
  }

  private void deliverMinimum(PlanModel model, ServiceLine s) {
    for (int t = 0; t < index.periods(); t++) {
      Volume volume = new Volume(s.code(), index.period(t));
      model.decide(volume, t, s.minimum(), s.minimum(), s.whole());
    }
  }

  private void carryBacklog(PlanModel model, ServiceLine s) {
    double stays = 1 - s.leavingShare();
    for (int t = 0; t < index.periods(); t++) {
      int waiting = model.decide(new Waiting(s.code(), index.period(t)), t);
      model.count(Term.BACKLOG_PENALTY, waiting, s.backlogPenalty());
      LimitLine list =
          model.atMost(demand(s, t), s.demand()[t]).use(volume(model, s, t), 1).leave(waiting);
      if (t == 0) {
        list.allow(stays * s.openingBacklog());
      } else {
        list.allow(model.column(new Waiting(s.code(), index.period(t - 1))), stays);
      }
    }
  }

  private void leaveNoLongerList(PlanModel model, ServiceLine s) {
    String last = index.period(index.periods() - 1);
    model
        .atMost(LimitKey.of(LimitKind.BACKLOG, s.code(), last), s.openingBacklog())
        .use(model.column(new Waiting(s.code(), last)), 1);
  }

  private LimitKey demand(ServiceLine s, int t) {
    return LimitKey.of(LimitKind.DEMAND, s.code(), index.period(t));
  }

  private int volume(PlanModel model, ServiceLine s, int t) {
    return model.column(new Volume(s.code(), index.period(t)));
  }
}
