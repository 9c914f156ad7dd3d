package org.fourfold.costsharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fourfold.solver.Cancellation;

/**
 * Divisions whose largest excess is least, and how far each share can move within the core or,
 * where that is empty, within them.
 *
 * @param excess the least largest excess; the core is empty where it is above 0
 */
record LeastCore(Fraction excess) {
  static LeastCore of(CooperativeGame game, Cancellation cancellation) {
    int n = game.size();
    List<SimplexColumn> start = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      start.add(SimplexColumn.coalition(game, 1L << i, Fraction.ONE));
    }
    start.add(SimplexColumn.settled(game.grand(), game.of(game.grand())));
    Fraction[] right = zeros(n + 1);
    right[n] = Fraction.ONE;
    ExactSimplex simplex = new ExactSimplex(n, start, right);
    simplex.solve(oracle(game, true, Fraction.ZERO), cancellation);
    return new LeastCore(simplex.prices()[n]);
  }

  boolean coreIsEmpty() {
    return excess.signum() > 0;
  }

  /** Least share of a player; with {@code greatest} the greatest. */
  Fraction end(CooperativeGame game, int player, boolean greatest, Cancellation cancellation) {
    int n = game.size();
    Fraction slack = excess.max(Fraction.ZERO);
    List<SimplexColumn> start = new ArrayList<>();
    start.add(SimplexColumn.settled(game.grand(), game.of(game.grand())));
    for (int i = 0; i < n; i++) {
      boolean out = greatest ? i == player : i == (player == 0 ? 1 : 0);
      if (!out) {
        Fraction worth = game.of(1L << i).minus(slack);
        start.add(new SimplexColumn(1L << i, Fraction.ZERO, worth, false, 1L << i));
      }
    }
    Fraction[] right = zeros(n);
    right[player] = greatest ? Fraction.of(-1) : Fraction.ONE;
    ExactSimplex simplex = new ExactSimplex(n, start, right);
    simplex.solve(oracle(game, false, slack), cancellation);
    return simplex.prices()[player];
  }

  private static ExcessOracle oracle(CooperativeGame game, boolean levelled, Fraction slack) {
    Fraction[] heads = new Fraction[game.size() + 1];
    Arrays.fill(heads, Fraction.ONE);
    return new ExcessOracle(
        game, new boolean[game.grand() + 1], heads, levelled, slack, new int[0]);
  }

  private static Fraction[] zeros(int length) {
    Fraction[] zeros = new Fraction[length];
    Arrays.fill(zeros, Fraction.ZERO);
    return zeros;
  }
}
