package org.fourfold.costsharing;

import java.util.Collections;
import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.sharing.GameKind;
import org.fourfold.solver.Cancellation;

/**
 * First come, first paid, on average over every order of arrival: the Shapley value of the
 * bankruptcy game v(S) = max(0, E − claims of the others). <b>Cost</b>: n·2ⁿ. <b>Errors</b>:
 * refused beyond 20 claims. <b>Source</b>: B. O'Neill, A problem of rights arbitration from the
 * Talmud, 1982.
 */
final class RandomArrival implements ClaimsRule {
  @Override
  public String code() {
    return "random-arrival";
  }

  @Override
  public List<Fraction> divide(Fraction estate, List<Fraction> claims) {
    if (claims.size() > CooperativeGame.MOST_PLAYERS) {
      throw SharingRefused.of(Fault.TOO_MANY_CLAIMS, claims.size(), CooperativeGame.MOST_PLAYERS);
    }
    return new ShapleyValue().divide(game(estate, claims), new Cancellation()).shares();
  }

  static CooperativeGame game(Fraction estate, List<Fraction> claims) {
    int n = claims.size();
    Fraction[] claimed = new Fraction[1 << n];
    Fraction[] worth = new Fraction[1 << n];
    claimed[0] = Fraction.ZERO;
    for (int s = 1; s < claimed.length; s++) {
      claimed[s] = claimed[s & s - 1].plus(claims.get(Integer.numberOfTrailingZeros(s)));
    }
    worth[0] = Fraction.ZERO;
    for (int s = 1; s < worth.length; s++) {
      worth[s] = estate.minus(claimed[worth.length - 1 - s]).max(Fraction.ZERO);
    }
    return new CooperativeGame(Collections.nCopies(n, ""), GameKind.SAVINGS, worth);
  }
}
