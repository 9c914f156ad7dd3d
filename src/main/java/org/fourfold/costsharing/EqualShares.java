package org.fourfold.costsharing;

import java.util.Collections;
import org.fourfold.solver.Cancellation;

/** The same for each player. */
final class EqualShares implements SharingRule {
  @Override
  public String code() {
    return "equal";
  }

  @Override
  public Division divide(CooperativeGame game, Cancellation cancellation) {
    Fraction share = game.of(game.grand()).over(Fraction.of(game.size()));
    return Division.exact(Collections.nCopies(game.size(), share));
  }
}
