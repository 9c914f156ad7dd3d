package org.fourfold.optimisation;

import java.util.Map;

/**
 * A resource resolved by period.
 *
 * @param cost money per unit, per period
 * @param minimum units, per period
 * @param maximum units, per period, infinite where there is no ceiling
 * @param inPost units before the first period, null where the amount is free
 * @param largestChange units between periods, infinite where there is no limit
 * @param yields capacity per unit by capacity code; empty unless the resource is active
 */
record ResourceLine(
    String code,
    String costCentre,
    String category,
    double[] cost,
    double[] minimum,
    double[] maximum,
    boolean whole,
    Double inPost,
    double hireCost,
    double releaseCost,
    double largestChange,
    Map<String, Double> yields) {

  /** Units where a plan of something else holds resources as they are. */
  double held(int t) {
    return inPost == null ? minimum[t] : inPost;
  }
}
