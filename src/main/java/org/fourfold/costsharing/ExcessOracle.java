package org.fourfold.costsharing;

import java.util.Optional;

/**
 * Finds the coalition whose excess is farthest above what the prices allow.
 *
 * <p><b>Method</b>: all 2ⁿ excesses in doubles, one addition each; those near the limit again in
 * exact arithmetic. The rounding of a sum of n doubles is far below the margin, so none is missed.
 * <b>Cost</b>: 2ⁿ additions.
 */
final class ExcessOracle implements ExactSimplex.Oracle {
  private static final double MARGIN = 1e-9;

  private final CooperativeGame game;
  private final double[] worth;
  private final double[] given;
  private final boolean[] settled;
  private final Fraction slack;
  private final Fraction[] heads;
  private final boolean levelled;
  private final int[] alone;

  /**
   * @param settled coalitions left out
   * @param heads weight of the excess by number of players
   * @param levelled whether the last price is an excess that limits give way by
   * @param slack by which, times their weight, limits give way otherwise
   * @param alone players who must get at least what they have alone
   */
  ExcessOracle(
      CooperativeGame game,
      boolean[] settled,
      Fraction[] heads,
      boolean levelled,
      Fraction slack,
      int[] alone) {
    this.game = game;
    this.settled = settled;
    this.heads = heads;
    this.levelled = levelled;
    this.slack = slack;
    this.alone = alone;
    worth = new double[game.grand() + 1];
    given = new double[game.grand() + 1];
    double unit = game.denominator().doubleValue();
    for (int s = 1; s < worth.length; s++) {
      worth[s] = game.numerator(s).doubleValue() / unit;
    }
  }

  @Override
  public Optional<SimplexColumn> violated(Fraction[] prices, boolean first) {
    SimplexColumn worst = null;
    Fraction farthest = Fraction.ZERO;
    for (int i : alone) {
      SimplexColumn column = SimplexColumn.alone(game, i);
      Fraction short0 = column.worth().minus(prices[i]);
      if (short0.compareTo(farthest) > 0) {
        if (first) {
          return Optional.of(column);
        }
        farthest = short0;
        worst = column;
      }
    }
    Fraction allowed = levelled ? prices[game.size()] : slack;
    double[] share = new double[game.size()];
    double size = Math.abs(allowed.doubleValue()) * game.size();
    for (int i = 0; i < share.length; i++) {
      share[i] = prices[i].doubleValue();
      size += Math.abs(share[i]);
    }
    double[] level = new double[game.size() + 1];
    for (int k = 1; k < level.length; k++) {
      level[k] = heads[k].doubleValue() * allowed.doubleValue();
    }
    double known = farthest.doubleValue();
    for (int s = 1; s < game.grand(); s++) {
      given[s] = given[s & s - 1] + share[Integer.numberOfTrailingZeros(s)];
      double margin = MARGIN * (size + Math.abs(worth[s]));
      double above = worth[s] - given[s] - level[Integer.bitCount(s)];
      if (settled[s] || above < known - margin || above < -margin) {
        continue;
      }
      Fraction exact = above(s, prices, allowed);
      if (exact.compareTo(farthest) > 0) {
        worst = SimplexColumn.coalition(game, s, heads[Integer.bitCount(s)]);
        worst = levelled ? worst : relaxed(worst);
        if (first) {
          return Optional.of(worst);
        }
        farthest = exact;
        known = exact.doubleValue();
      }
    }
    return Optional.ofNullable(worst);
  }

  private Fraction above(int coalition, Fraction[] prices, Fraction allowed) {
    Fraction above = game.of(coalition).minus(heads[Integer.bitCount(coalition)].times(allowed));
    for (int rest = coalition; rest != 0; rest &= rest - 1) {
      above = above.minus(prices[Integer.numberOfTrailingZeros(rest)]);
    }
    return above;
  }

  /** The limit as it gives way by the slack. */
  private SimplexColumn relaxed(SimplexColumn column) {
    Fraction worth = column.worth().minus(column.level().times(slack));
    return new SimplexColumn(column.coalition(), Fraction.ZERO, worth, false, column.coalition());
  }
}
