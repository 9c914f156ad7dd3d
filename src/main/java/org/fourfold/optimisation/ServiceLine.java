package org.fourfold.optimisation;

import java.util.Map;

/**
 * A service resolved by period.
 *
 * @param demand units per period, null where there is no demand row
 * @param waits whether unmet demand waits: only where there is demand
 * @param maximum units per period, infinite where there is no ceiling
 * @param underContract whether a contract pays for it, so that it earns no tariff
 * @param uses capacity per unit by capacity code, those per day times the length of stay
 * @param records work per unit by information job
 */
record ServiceLine(
    String code,
    String costCentre,
    String category,
    double utility,
    double tariff,
    double variableCost,
    double minimum,
    double maximum,
    boolean whole,
    double[] demand,
    boolean waits,
    double openingBacklog,
    double backlogPenalty,
    double leavingShare,
    int paymentDelay,
    boolean underContract,
    Map<String, Double> uses,
    Map<String, Double> records) {

  /** Units where a plan of something else holds services as they are asked for. */
  double held(int t) {
    return demand == null ? minimum : Math.min(demand[t], maximum);
  }

  /** Tariff that the department itself receives. */
  double ownTariff() {
    return underContract ? 0 : tariff;
  }
}
