package org.fourfold.costsharing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.fourfold.solver.Cancellation;

/**
 * The mean of what each player adds on joining, over every order in which players may join.
 *
 * <p><b>Problem</b>: φᵢ = Σ_{S∌i} |S|!(n−|S|−1)!/n! · (v(S∪i) − v(S)). <b>Method</b>: sums of
 * worths by size of coalition and player, then one weighting. <b>Cost</b>: n·2ⁿ additions, in 64
 * bits where the sums fit. <b>Shapes</b>: 2ⁿ worths, n shares. <b>Errors</b>: none. <b>Source</b>:
 * L. S. Shapley, A value for n-person games, 1953.
 */
final class ShapleyValue implements SharingRule {
  @Override
  public String code() {
    return "shapley";
  }

  @Override
  public Division divide(CooperativeGame game, Cancellation cancellation) {
    int n = game.size();
    BigInteger[][] with = sums(game);
    BigInteger[] factorial = new BigInteger[n + 1];
    factorial[0] = BigInteger.ONE;
    for (int k = 1; k <= n; k++) {
      factorial[k] = factorial[k - 1].multiply(BigInteger.valueOf(k));
    }
    List<Fraction> shares = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      BigInteger sum = BigInteger.ZERO;
      for (int s = 1; s <= n; s++) {
        BigInteger joined = factorial[s - 1].multiply(factorial[n - s]);
        sum = sum.add(joined.multiply(with[i][s]));
        if (s < n) {
          BigInteger apart = factorial[s].multiply(factorial[n - s - 1]);
          sum = sum.subtract(apart.multiply(with[n][s].subtract(with[i][s])));
        }
      }
      shares.add(Fraction.of(sum, factorial[n].multiply(game.denominator())));
    }
    return Division.exact(shares);
  }

  /** Numerators summed over coalitions of each size: with player i in row i, all in row n. */
  private static BigInteger[][] sums(CooperativeGame game) {
    int n = game.size();
    long[] small = game.smallNumerators();
    BigInteger[][] sums = new BigInteger[n + 1][n + 1];
    if (small != null && fits(small, n)) {
      long[][] fast = new long[n + 1][n + 1];
      for (int s = 1; s < small.length; s++) {
        int size = Integer.bitCount(s);
        fast[n][size] += small[s];
        for (int rest = s; rest != 0; rest &= rest - 1) {
          fast[Integer.numberOfTrailingZeros(rest)][size] += small[s];
        }
      }
      for (int i = 0; i <= n; i++) {
        for (int k = 0; k <= n; k++) {
          sums[i][k] = BigInteger.valueOf(fast[i][k]);
        }
      }
      return sums;
    }
    for (BigInteger[] row : sums) {
      java.util.Arrays.fill(row, BigInteger.ZERO);
    }
    for (int s = 1; s <= game.grand(); s++) {
      BigInteger value = game.numerator(s);
      int size = Integer.bitCount(s);
      sums[n][size] = sums[n][size].add(value);
      for (int rest = s; rest != 0; rest &= rest - 1) {
        int i = Integer.numberOfTrailingZeros(rest);
        sums[i][size] = sums[i][size].add(value);
      }
    }
    return sums;
  }

  private static boolean fits(long[] values, int n) {
    long limit = Long.MAX_VALUE >> n;
    for (long v : values) {
      if (v > limit || v < -limit) {
        return false;
      }
    }
    return true;
  }
}
