package org.fourfold.costsharing;

import java.util.ArrayList;
import java.util.List;

/**
 * The rule of the contested garment: up to half of all claims equal awards of half claims, beyond
 * it equal losses of them. It is the nucleolus of the bankruptcy game.
 *
 * <p><b>Source</b>: R. J. Aumann and M. Maschler, Game theoretic analysis of a bankruptcy problem
 * from the Talmud, 1985.
 */
final class TalmudRule implements ClaimsRule {
  @Override
  public String code() {
    return "talmud";
  }

  @Override
  public List<Fraction> divide(Fraction estate, List<Fraction> claims) {
    Fraction two = Fraction.of(2);
    List<Fraction> halves = claims.stream().map(c -> c.over(two)).toList();
    Fraction half = ClaimsRules.sum(halves);
    if (estate.compareTo(half) <= 0) {
      return new EqualAwards().divide(estate, halves);
    }
    List<Fraction> rest = new EqualLosses().divide(estate.minus(half), halves);
    List<Fraction> awards = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      awards.add(halves.get(i).plus(rest.get(i)));
    }
    return awards;
  }
}
