package org.fourfold.optimisation;

import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.optimisation.PlanDecision.Deployed;
import org.fourfold.optimisation.PlanDecision.Stocked;
import org.fourfold.optimisation.PlanDecision.Volume;
import org.fourfold.optimisation.PlanDecision.Work;

/**
 * What is used of each capacity against what there is of it. Whatever a plan does not decide is
 * held: resources as they are in post, services as they are asked for, no records work.
 */
final class CapacityLimits {
  private final DepartmentIndex index;
  private final PlanModel model;

  CapacityLimits(DepartmentIndex index, PlanModel model) {
    this.index = index;
    this.model = model;
  }

  /** Resources are decided: what they supply must meet requirements and the held services. */
  void meetRequirements() {
    for (CapacityLine capacity : index.capacities()) {
      for (int t = 0; t < index.periods(); t++) {
        LimitLine line = open(capacity, t);
        supplyDecided(line, capacity, t);
        useHeldServices(line, capacity, t);
      }
    }
  }

  /** Services are decided, within what the held resources supply. */
  void keepWithinCapacity() {
    for (CapacityLine capacity : index.capacities()) {
      for (int t = 0; t < index.periods(); t++) {
        LimitLine line = open(capacity, t);
        supplyHeld(line, capacity, t);
        useDecidedServices(line, capacity, t);
      }
    }
  }

  /** Records work is decided, within what the held services leave, which is never below 0. */
  void keepWithinCapacityLeft() {
    for (CapacityLine capacity : index.capacities()) {
      for (int t = 0; t < index.periods(); t++) {
        LimitLine line = open(capacity, t);
        supplyHeld(line, capacity, t);
        useHeldServices(line, capacity, t);
        line.forgive();
        useWork(line, capacity, t);
      }
    }
  }

  /** All are decided; what is left of a storable capacity is there in the next period. */
  void balanceEverything() {
    for (CapacityLine capacity : index.capacities()) {
      for (int t = 0; t < index.periods(); t++) {
        LimitLine line = open(capacity, t);
        supplyDecided(line, capacity, t);
        useDecidedServices(line, capacity, t);
        useWork(line, capacity, t);
        if (capacity.storable()) {
          carryStock(line, capacity, t);
        }
      }
    }
  }

  private LimitLine open(CapacityLine k, int t) {
    return model
        .atMost(LimitKey.of(LimitKind.CAPACITY, k.code(), index.period(t)), k.available()[t])
        .use(k.required()[t]);
  }

  private void supplyDecided(LimitLine line, CapacityLine k, int t) {
    for (ResourceLine r : index.resources()) {
      double yield = r.yields().getOrDefault(k.code(), 0.0);
      if (yield != 0) {
        line.allow(model.column(new Deployed(r.code(), index.period(t))), yield);
      }
    }
  }

  private void supplyHeld(LimitLine line, CapacityLine k, int t) {
    for (ResourceLine r : index.resources()) {
      line.allow(r.yields().getOrDefault(k.code(), 0.0) * r.held(t));
    }
  }

  private void useDecidedServices(LimitLine line, CapacityLine k, int t) {
    for (ServiceLine s : index.services()) {
      double use = s.uses().getOrDefault(k.code(), 0.0);
      if (use != 0) {
        line.use(model.column(new Volume(s.code(), index.period(t))), use);
      }
    }
  }

  private void useHeldServices(LimitLine line, CapacityLine k, int t) {
    for (ServiceLine s : index.services()) {
      line.use(s.uses().getOrDefault(k.code(), 0.0) * s.held(t));
    }
  }

  private void useWork(LimitLine line, CapacityLine k, int t) {
    for (JobLine job : index.jobs()) {
      double use = job.uses().getOrDefault(k.code(), 0.0);
      if (use != 0) {
        line.use(model.column(new Work(job.code(), index.period(t))), use);
      }
    }
  }

  private void carryStock(LimitLine line, CapacityLine k, int t) {
    int stock = model.decide(new Stocked(k.code(), index.period(t)), t);
    model.count(Term.HOLDING, stock, k.holdingCost());
    line.use(stock, 1).balanced();
    if (t == 0) {
      line.allow(k.openingStock());
    } else {
      line.allow(model.column(new Stocked(k.code(), index.period(t - 1))), 1);
    }
    LimitKey key = LimitKey.of(LimitKind.STOCK, k.code(), index.period(t));
    model.show(new ColumnLimit(key, stock, false, 0));
  }
}
