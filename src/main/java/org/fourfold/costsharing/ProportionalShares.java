package org.fourfold.costsharing;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.solver.Cancellation;

/**
 * In proportion to what each player has alone: xᵢ = v(i) ÷ Σv(j) · v(N). <b>Errors</b>: refused
 * where players alone have nothing, or amounts of both signs.
 */
final class ProportionalShares implements SharingRule {
  @Override
  public String code() {
    return "proportional";
  }

  @Override
  public Division divide(CooperativeGame game, Cancellation cancellation) {
    List<Fraction> alone = new ArrayList<>();
    int sign = 0;
    for (int i = 0; i < game.size(); i++) {
      Fraction worth = game.of(1L << i);
      alone.add(worth);
      if (sign != 0 && worth.signum() == -sign) {
        throw SharingRefused.of(Fault.NO_PROPORTION);
      }
      sign = sign == 0 ? worth.signum() : sign;
    }
    if (sign == 0) {
      throw SharingRefused.of(Fault.NO_PROPORTION);
    }
    Fraction scale = game.of(game.grand()).over(CooperativeGame.sum(alone, game.grand()));
    return Division.exact(alone.stream().map(scale::times).toList());
  }
}
