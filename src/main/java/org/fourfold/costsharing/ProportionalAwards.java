package org.fourfold.costsharing;

import java.util.List;

/** In proportion to the claims. */
final class ProportionalAwards implements ClaimsRule {
  @Override
  public String code() {
    return "proportional";
  }

  @Override
  public List<Fraction> divide(Fraction estate, List<Fraction> claims) {
    Fraction all = ClaimsRules.sum(claims);
    if (all.signum() == 0) {
      return claims;
    }
    return claims.stream().map(c -> c.times(estate).over(all)).toList();
  }
}
