package org.fourfold.optimisation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.fourfold.solver.Basis;

/**
 * Where questions of earlier runs of a sweep ended, so that the next chain begins near its first
 * question. Changed between runs only: what a question is answered never depends on which of two
 * chains was quicker. Not thread-safe.
 */
final class SweepBases {
  /** The newest are kept: of a department of 17,000 non-zeros 3 MB. */
  private static final int MOST = 64;

  /** A question with its end. */
  record Ended(List<AmountChange> amounts, Basis basis) {}

  private final Deque<Ended> ended = new ArrayDeque<>();

  void add(Ended one) {
    ended.addLast(one);
    if (ended.size() > MOST) {
      ended.removeFirst();
    }
  }

  /** The end of the question of the same limits whose amounts are nearest; the oldest of equals. */
  Optional<Basis> nearest(List<AmountChange> amounts) {
    Basis nearest = null;
    double least = Double.POSITIVE_INFINITY;
    for (Ended one : ended) {
      double distance = distance(one.amounts(), amounts);
      if (distance < least) {
        least = distance;
        nearest = one.basis();
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Σ |difference| ÷ size; infinite where other limits are changed. */
  private static double distance(List<AmountChange> a, List<AmountChange> b) {
    if (a.size() != b.size()) {
      return Double.POSITIVE_INFINITY;
    }
    double sum = 0;
    for (int i = 0; i < a.size(); i++) {
      AmountChange one = a.get(i);
      AmountChange other = b.get(i);
      boolean same =
          one.kind() == other.kind()
              && one.operation() == other.operation()
              && one.code().equals(other.code())
              && one.period().equals(other.period());
      if (!same) {
        return Double.POSITIVE_INFINITY;
      }
      double size = Math.max(1, Math.max(Math.abs(one.value()), Math.abs(other.value())));
      sum += one.value() == other.value() ? 0 : Math.abs(one.value() - other.value()) / size;
    }
    return sum;
  }
}
