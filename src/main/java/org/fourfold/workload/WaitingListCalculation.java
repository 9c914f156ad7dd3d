package org.fourfold.workload;

import org.fourfold.domain.workload.WaitingListInput;
import org.fourfold.domain.workload.WaitingListTarget;

/**
 * Problem: how long a list may be for a promised wait, and the capacity that brings and keeps it
 * there. Method: list = demand × target ÷ factor; relief = demand + (list now − target list) ÷
 * weeks; keeping = demand + (cv² of demand + cv² of capacity) ÷ 2 × factor ÷ target; pressure = 2 ×
 * mean wait ÷ target, the mean wait being list ÷ demand (Little) where it is not given. Source: N.
 * Fong and others, Understanding waiting lists pressures, medRxiv 2022.08.23.22279117.
 */
public final class WaitingListCalculation {
  private WaitingListCalculation() {}

  public static WaitingListTarget of(WaitingListInput input) {
    double demand = input.demand();
    double target = demand * input.targetWeeks() / input.factor();
    double spread = (square(input.cvDemand()) + square(input.cvCapacity())) / 2;
    double keeping = demand + spread * input.factor() / input.targetWeeks();
    Double queue = input.queue();
    Double wait = input.meanWait();
    if (wait == null && queue != null) {
      wait = queue / demand;
    }
    return new WaitingListTarget(
        demand / (input.capacity() == null ? keeping : input.capacity()),
        target,
        queue == null ? null : (Double) (demand + (queue - target) / input.reliefWeeks()),
        keeping,
        input.targetWeeks() / input.factor(),
        wait == null ? null : (Double) (2 * wait / input.targetWeeks()),
        queue == null ? null : (Double) (queue / target));
  }

  private static double square(double x) {
    return x * x;
  }
}
