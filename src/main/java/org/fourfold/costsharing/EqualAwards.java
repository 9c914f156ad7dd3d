package org.fourfold.costsharing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Constrained equal awards: the same for each, but no one more than claimed.
 *
 * <p><b>Method</b>: smallest claims first; each gets its claim or an equal part of what is left.
 * <b>Cost</b>: n log n. <b>Source</b>: Maimonides; W. Thomson, Axiomatic and game-theoretic
 * analysis of bankruptcy and taxation problems, 2003.
 */
final class EqualAwards implements ClaimsRule {
  @Override
  public String code() {
    return "cea";
  }

  @Override
  public List<Fraction> divide(Fraction estate, List<Fraction> claims) {
    List<Integer> rising =
        IntStream.range(0, claims.size())
            .boxed()
            .sorted(Comparator.comparing(claims::get))
            .toList();
    List<Fraction> awards = new ArrayList<>(claims);
    Fraction left = estate;
    for (int k = 0; k < rising.size(); k++) {
      Fraction even = left.over(Fraction.of(rising.size() - k));
      Fraction award = claims.get(rising.get(k)).min(even);
      awards.set(rising.get(k), award);
      left = left.minus(award);
    }
    return List.copyOf(awards);
  }
}
