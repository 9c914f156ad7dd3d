package org.fourfold.selection;

import java.util.Optional;
import org.fourfold.domain.selection.SelectionItem;
import org.fourfold.domain.selection.SelectionProblem;

/**
 * One capacity counted in whole steps: weights with up to four decimals are multiplied up.
 *
 * @param capacity in steps, rounded down
 * @param weights of one copy of each item, in steps
 */
record WholeWeights(long capacity, long[] weights) {
  private static final double MOST = 1e15;

  /** Empty where there are several capacities or finer weights. */
  static Optional<WholeWeights> of(SelectionProblem problem) {
    if (problem.capacities().size() != 1) {
      return Optional.empty();
    }
    for (double scale = 1; scale <= 10_000; scale *= 10) {
      long[] weights = new long[problem.items().size()];
      boolean whole = problem.capacities().getFirst() * scale < MOST;
      for (int i = 0; whole && i < weights.length; i++) {
        SelectionItem item = problem.items().get(i);
        double steps = item.weights().getFirst() * scale;
        weights[i] = Math.round(steps);
        whole = steps < MOST && Math.abs(steps - weights[i]) < 1e-7;
      }
      if (whole) {
        double room = problem.capacities().getFirst() * scale;
        return Optional.of(new WholeWeights((long) Math.floor(room + 1e-7), weights));
      }
    }
    return Optional.empty();
  }
}
