package org.fourfold.costsharing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The coalitions whose players' indicators are combinations of some given ones, over the rationals.
 */
final class Span {
  private final int players;
  private final List<Fraction[]> rows = new ArrayList<>();
  private final List<Integer> pivots = new ArrayList<>();

  Span(int players) {
    this.players = players;
  }

  int rank() {
    return rows.size();
  }

  /** Adds a coalition. Returns whether it was not in the span before. */
  boolean add(long coalition) {
    Fraction[] row = reduced(coalition);
    int pivot = 0;
    while (pivot < players && row[pivot].signum() == 0) {
      pivot++;
    }
    if (pivot == players) {
      return false;
    }
    Fraction scale = row[pivot];
    for (int i = 0; i < players; i++) {
      row[i] = row[i].over(scale);
    }
    for (Fraction[] other : rows) {
      subtract(other, row, other[pivot]);
    }
    rows.add(row);
    pivots.add(pivot);
    return true;
  }

  boolean contains(long coalition) {
    for (Fraction f : reduced(coalition)) {
      if (f.signum() != 0) {
        return false;
      }
    }
    return true;
  }

  private Fraction[] reduced(long coalition) {
    Fraction[] row = new Fraction[players];
    for (int i = 0; i < players; i++) {
      row[i] = (coalition >> i & 1) == 1 ? Fraction.ONE : Fraction.ZERO;
    }
    for (int k = 0; k < rows.size(); k++) {
      subtract(row, rows.get(k), row[pivots.get(k)]);
    }
    return row;
  }

  private void subtract(Fraction[] from, Fraction[] row, Fraction times) {
    if (times.signum() != 0) {
      for (int i = 0; i < players; i++) {
        if (row[i].signum() != 0) {
          from[i] = from[i].minus(times.times(row[i]));
        }
      }
    }
  }

  /**
   * Marks every coalition of the span: those on which all vectors orthogonal to it sum to 0. One
   * pass over 2ⁿ coalitions for each such vector. Their whole-number entries are minors of 0–1
   * matrices, for up to 20 players below 2³⁰.
   */
  boolean[] members() {
    boolean[] in = new boolean[1 << players];
    java.util.Arrays.fill(in, true);
    long[] sum = new long[in.length];
    for (int free = 0; free < players; free++) {
      if (pivots.contains(free)) {
        continue;
      }
      long[] orthogonal = orthogonal(free);
      for (int s = 1; s < in.length; s++) {
        sum[s] = sum[s & s - 1] + orthogonal[Integer.numberOfTrailingZeros(s)];
        in[s] &= sum[s] == 0;
      }
    }
    return in;
  }

  private long[] orthogonal(int free) {
    BigInteger common = BigInteger.ONE;
    for (Fraction[] row : rows) {
      BigInteger d = row[free].denominator();
      common = common.divide(common.gcd(d)).multiply(d);
    }
    long[] vector = new long[players];
    vector[free] = common.longValueExact();
    for (int k = 0; k < rows.size(); k++) {
      Fraction f = rows.get(k)[free];
      vector[pivots.get(k)] =
          f.numerator().multiply(common.divide(f.denominator())).negate().longValueExact();
    }
    return vector;
  }
}
