package org.fourfold.costsharing;

import java.math.BigInteger;
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
    long[] small = game.smallNumerators();
    Halves halves = new Halves(game, shares);
    double size = java.util.Arrays.stream(share).map(Math::abs).sum();
    int worst = 0;
    BigInteger most = null;
    double known = Double.NEGATIVE_INFINITY;
    for (int s = 1; s < game.grand(); s++) {
      given[s] = given[s & s - 1] + share[Integer.numberOfTrailingZeros(s)];
      double worth = (small == null ? game.numerator(s).doubleValue() : small[s]) / unit;
      double above = worth - given[s];
      if (above < known - MARGIN * (size + Math.abs(worth))) {
        continue;
      }
      BigInteger exact = halves.excess(s);
      int compared = most == null ? 1 : exact.compareTo(most);
      if (compared > 0 || compared == 0 && Integer.bitCount(s) < Integer.bitCount(worst)) {
        worst = s;
        most = exact;
        known = Math.max(known, above);
      }
    }
    return new CoreCheck(worst, most == null ? Fraction.ZERO : halves.fraction(most));
  }

  /** The least largest excess over all divisions: at most 0 where the core holds any. */
  static Fraction leastExcess(CooperativeGame game, Cancellation cancellation) {
    return game.size() == 1 ? Fraction.ZERO : LeastCore.of(game, cancellation).excess();
  }

  /** Excesses over one denominator: shares are summed by halves of the players. */
  private static final class Halves {
    private final CooperativeGame game;
    private final BigInteger below;
    private final BigInteger factor;
    private final int middle;
    private final BigInteger[] low;
    private final BigInteger[] high;

    Halves(CooperativeGame game, List<Fraction> shares) {
      this.game = game;
      BigInteger common = game.denominator();
      for (Fraction share : shares) {
        BigInteger d = share.denominator();
        common = common.divide(common.gcd(d)).multiply(d);
      }
      below = common;
      factor = common.divide(game.denominator());
      BigInteger[] parts =
          shares.stream()
              .map(f -> f.numerator().multiply(below.divide(f.denominator())))
              .toArray(BigInteger[]::new);
      middle = parts.length / 2;
      low = sums(parts, 0, middle);
      high = sums(parts, middle, parts.length);
    }

    private static BigInteger[] sums(BigInteger[] parts, int from, int to) {
      BigInteger[] sums = new BigInteger[1 << to - from];
      sums[0] = BigInteger.ZERO;
      for (int s = 1; s < sums.length; s++) {
        sums[s] = sums[s & s - 1].add(parts[from + Integer.numberOfTrailingZeros(s)]);
      }
      return sums;
    }

    /** Numerator of the excess of a coalition. */
    BigInteger excess(int s) {
      BigInteger worth = game.numerator(s).multiply(factor);
      return worth.subtract(low[s & low.length - 1]).subtract(high[s >> middle]);
    }

    Fraction fraction(BigInteger numerator) {
      return Fraction.of(numerator, below);
    }
  }
}
