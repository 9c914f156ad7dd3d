package org.fourfold.optimisation;

/**
 * A capacity resolved by period.
 *
 * @param available in place, per period
 * @param required standing requirement, per period
 * @param holdingCost money per unit of stock at the end of a period
 */
record CapacityLine(
    String code,
    boolean storable,
    double holdingCost,
    double openingStock,
    double[] available,
    double[] required) {}
