package org.fourfold.costsharing;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One level of the proof that a division is the nucleolus: coalitions with at least this excess
 * whose weights, all above 0, cover each player exactly once.
 *
 * @param excess per weight of the coalition: per coalition, or per head
 * @param weights by coalition
 * @param alone weights of players held at what they have alone
 */
record BalancedLevel(Fraction excess, Map<Long, Fraction> weights, Map<Long, Fraction> alone) {
  BalancedLevel {
    weights = new LinkedHashMap<>(weights);
    alone = new LinkedHashMap<>(alone);
  }
}
