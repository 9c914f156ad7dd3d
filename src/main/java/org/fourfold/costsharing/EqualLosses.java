package org.fourfold.costsharing;

import java.util.ArrayList;
import java.util.List;

/**
 * Constrained equal losses: each loses the same, but no one more than claimed. Dual to equal
 * awards.
 */
final class EqualLosses implements ClaimsRule {
  @Override
  public String code() {
    return "cel";
  }

  @Override
  public List<Fraction> divide(Fraction estate, List<Fraction> claims) {
    Fraction missing = ClaimsRules.sum(claims).minus(estate);
    List<Fraction> losses = new EqualAwards().divide(missing, claims);
    List<Fraction> awards = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      awards.add(claims.get(i).minus(losses.get(i)));
    }
    return awards;
  }
}
