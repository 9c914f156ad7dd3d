package org.fourfold.costsharing;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.solver.Cancellation;

/**
 * The compromise between what each player could hope for and what each can insist on.
 *
 * <p><b>Problem</b>: Mᵢ = v(N) − v(N∖i); mᵢ = max over S∋i of v(S) − Σ_{j∈S∖i} Mⱼ; τ = m + α(M − m)
 * with Στ = v(N). <b>Method</b>: as written. <b>Cost</b>: n·2ⁿ. <b>Errors</b>: refused where m ≤ M
 * or Σm ≤ v(N) ≤ ΣM fails. <b>Source</b>: S. H. Tijs, Bounds for the core and the τ-value, 1981.
 */
final class TauValue implements SharingRule {
  @Override
  public String code() {
    return "tau";
  }

  @Override
  public Division divide(CooperativeGame game, Cancellation cancellation) {
    int n = game.size();
    Fraction all = game.of(game.grand());
    List<Fraction> most = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      most.add(all.minus(game.of(game.grand() & ~(1 << i))));
    }
    Fraction[] least = new Fraction[n];
    for (int s = 1; s <= game.grand(); s++) {
      Fraction rest = game.excess(s, most);
      for (int left = s; left != 0; left &= left - 1) {
        int i = Integer.numberOfTrailingZeros(left);
        Fraction insisted = rest.plus(most.get(i));
        least[i] = least[i] == null ? insisted : least[i].max(insisted);
      }
    }
    List<Fraction> insisted = List.of(least);
    Fraction low = CooperativeGame.sum(insisted, game.grand());
    Fraction high = CooperativeGame.sum(most, game.grand());
    boolean between = low.compareTo(all) <= 0 && all.compareTo(high) <= 0;
    for (int i = 0; i < n; i++) {
      if (!between || least[i].compareTo(most.get(i)) > 0) {
        throw SharingRefused.of(Fault.NOT_QUASI_BALANCED, game.players().get(i));
      }
    }
    Fraction width = high.minus(low);
    Fraction alpha = width.signum() == 0 ? Fraction.ZERO : all.minus(low).over(width);
    List<Fraction> shares = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      shares.add(least[i].plus(alpha.times(most.get(i).minus(least[i]))));
    }
    return Division.exact(shares);
  }
}
