package org.fourfold.costsharing;

import java.util.List;
import java.util.Optional;
import org.fourfold.domain.measure.Fault;

/** Every rule that divides an estate among claims. A new rule is one line here. */
public final class ClaimsRules {
  public static final List<ClaimsRule> ALL =
      List.of(
          new ProportionalAwards(),
          new EqualAwards(),
          new EqualLosses(),
          new TalmudRule(),
          new RandomArrival());

  private ClaimsRules() {}

  public static Optional<ClaimsRule> named(String code) {
    return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
  }

  static Fraction sum(List<Fraction> amounts) {
    return amounts.stream().reduce(Fraction.ZERO, Fraction::plus);
  }

  /**
   * @throws SharingRefused where a claim or the estate is negative, or the estate more than is
   *     claimed
   */
  public static void check(Fraction estate, List<Fraction> claims) {
    for (Fraction claim : claims) {
      if (claim.signum() < 0) {
        throw SharingRefused.of(Fault.NEGATIVE_AMOUNT, "--claims", claim);
      }
    }
    if (estate.signum() < 0) {
      throw SharingRefused.of(Fault.NEGATIVE_AMOUNT, "--estate", estate);
    }
    Fraction all = sum(claims);
    if (estate.compareTo(all) > 0) {
      throw SharingRefused.of(Fault.ESTATE_ABOVE_CLAIMS, estate, all, estate.minus(all));
    }
  }
}
