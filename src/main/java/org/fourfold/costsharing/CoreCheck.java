package org.fourfold.costsharing;

import java.util.List;
import org.fourfold.solver.Cancellation;

/**
 * Who would leave a division: the coalition with the largest excess.
 *
 * @param coalition of largest excess, of several the smallest; 0 where there is but one player
 * @param excess what it could have alone beyond what it is given; in the core it is at most 0
 */
record CoreCheck(long coalition, Fraction excess) {
  private static final double MARGIN = 1e-9;

  static CoreCheck of(CooperativeGame game, List<Fraction> shares) {
    double[] share = shares.stream().mapToDouble(Fraction::doubleValue).toArray();
    double[] given = new double[game.grand() + 1];
    double unit = game.denominator().doubleValue();
    double size = java.util.Arrays.stream(share).map(Math::abs).sum();
    int worst = 0;
    Fraction most = null;
    double known = Double.NEGATIVE_INFINITY;
    for (int s = 1; s < game.grand(); s++) {
      given[s] = given[s & s - 1] + share[Integer.numberOfTrailingZeros(s)];
      double worth = game.numerator(s).doubleValue() / unit;
      double above = worth - given[s];
      if (above < known - MARGIN * (size + Math.abs(worth))) {
        continue;
      }
      Fraction exact = game.excess(s, shares);
      int compared = most == null ? 1 : exact.compareTo(most);
      if (compared > 0 || compared == 0 && Integer.bitCount(s) < Integer.bitCount(worst)) {
        worst = s;
        most = exact;
        known = Math.max(known, exact.doubleValue());
      }
    }
    return new CoreCheck(worst, most == null ? Fraction.ZERO : most);
  }

  /** The least largest excess over all divisions: at most 0 where the core holds any. */
  static Fraction leastExcess(CooperativeGame game, Cancellation cancellation) {
    return game.size() == 1 ? Fraction.ZERO : LeastCore.of(game, cancellation).excess();
  }
}
