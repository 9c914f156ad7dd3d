package org.fourfold.optimisation;

import java.util.Map;

/**
 * An information job resolved by period.
 *
 * @param volume units offered per period, null where there is no volume row
 * @param maximum units per period, infinite where there is no ceiling
 * @param turnaround periods within which waiting work must be done, 0 where none is stated
 * @param uses capacity per unit by capacity code
 */
record JobLine(
    String code,
    double value,
    double minimum,
    double maximum,
    double[] volume,
    boolean waits,
    int turnaround,
    double openingBacklog,
    double backlogPenalty,
    Map<String, Double> uses) {

  /** Units offered beside what services generate. */
  double offered(int t) {
    return volume == null ? 0 : volume[t];
  }
}
