package org.fourfold.costsharing;

import java.util.List;

/**
 * A way to divide an estate that is smaller than the claims on it. Implementations hold no state.
 */
public interface ClaimsRule {
  /** The word in files and options. */
  String code();

  /**
   * @param estate from 0 to the sum of the claims
   * @param claims each at least 0
   * @return awards in the order of claims, each from 0 to its claim; they add up to the estate
   */
  List<Fraction> divide(Fraction estate, List<Fraction> claims);
}
