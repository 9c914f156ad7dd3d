package org.fourfold.costsharing;

/**
 * A column of the programme that prices coalitions, and with it one limit on the shares: Σ shares
 * of the coalition + {@code level} × excess ≥ {@code worth}.
 *
 * @param level weight of the excess, 0 where the limit does not give way
 * @param settled the limit holds with equality, the column's weight has either sign
 * @param order for ties; unlike for unlike columns
 */
record SimplexColumn(long coalition, Fraction level, Fraction worth, boolean settled, long order) {
  static SimplexColumn coalition(CooperativeGame game, long coalition, Fraction level) {
    return new SimplexColumn(coalition, level, game.of(coalition), false, coalition);
  }

  static SimplexColumn settled(long coalition, Fraction worth) {
    return new SimplexColumn(coalition, Fraction.ZERO, worth, true, coalition);
  }

  /** A player who must get at least what she has alone. */
  static SimplexColumn alone(CooperativeGame game, int player) {
    Fraction worth = game.of(1L << player);
    return new SimplexColumn(1L << player, Fraction.ZERO, worth, false, -1 - player);
  }
}
