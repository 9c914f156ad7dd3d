package org.fourfold.selection;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fourfold.domain.selection.SelectionItem;
import org.fourfold.domain.selection.SelectionProblem;

/**
 * Which packages are settled once a good choice is known. Capacities are paid for at prices instead
 * of being kept to: what is then best is a bound, and a package whose other choice would cost more
 * than the bound stands above the good choice has no other choice in any better one. Source: A. M.
 * Geoffrion, Lagrangean relaxation for integer programming, Mathematical Programming Study 2, 1974.
 * Cost: packages × capacities.
 */
final class PriceFixing {
  /** How far rounding may have moved the bound, as a share of it. */
  private static final double ROUNDING = 1e-7;

  private final SelectionProblem problem;
  private final double[] gain;
  private final double bound;

  /** Copies of each package that are still open, from least to most. */
  record Open(int[] least, int[] most) {
    static Open all(SelectionProblem problem) {
      List<SelectionItem> items = problem.items();
      return new Open(
          items.stream().mapToInt(i -> i.compulsory() ? 1 : 0).toArray(),
          items.stream().mapToInt(SelectionItem::copies).toArray());
    }

    /** How many packages have a choice left. */
    long count() {
      return IntStream.range(0, least.length).filter(i -> least[i] < most[i]).count();
    }
  }

  /**
   * @param prices of a unit of each capacity, none negative; any give a bound, those of the linear
   *     programme the tightest
   */
  PriceFixing(SelectionProblem problem, double[] prices) {
    this.problem = problem;
    gain = new double[problem.items().size()];
    double sum = 0;
    for (int k = 0; k < prices.length; k++) {
      sum += prices[k] * problem.capacities().get(k);
    }
    Map<String, Double> groups = new HashMap<>();
    for (int i = 0; i < gain.length; i++) {
      SelectionItem item = problem.items().get(i);
      gain[i] = item.value();
      for (int k = 0; k < prices.length; k++) {
        gain[i] -= prices[k] * item.weights().get(k);
      }
      double best = Math.max(gain[i], 0) * item.copies();
      if (!item.exclusive().isEmpty()) {
        groups.merge(item.exclusive(), best, Math::max);
      } else {
        sum += best;
      }
      // One copy that has to be taken is, whatever it costs.
      sum += item.compulsory() ? Math.min(0, gain[i]) : 0;
    }
    bound = sum + groups.values().stream().mapToDouble(v -> v).sum();
  }

  /** No choice is worth more. */
  double bound() {
    return bound;
  }

  /**
   * What a choice worth more than this can still differ in.
   *
   * @param value of a choice that is known
   * @param step by how much a better one is better at least; 0 where not known
   */
  Open better(double value, double step) {
    double slack = bound - value - step + ROUNDING * Math.max(1, Math.abs(bound));
    return settled(i -> Math.abs(gain[i]) > slack);
  }

  /** All but those that the prices are least sure of. */
  Open core(int size) {
    int[] sure =
        IntStream.range(0, gain.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> Math.abs(gain[i])))
            .skip(size)
            .mapToInt(i -> i)
            .toArray();
    Arrays.sort(sure);
    return settled(i -> Arrays.binarySearch(sure, i) >= 0);
  }

  /** Packages of a group stay open: their choice is not their own. */
  private Open settled(java.util.function.IntPredicate which) {
    Open open = Open.all(problem);
    for (int i = 0; i < gain.length; i++) {
      if (which.test(i) && problem.items().get(i).exclusive().isEmpty()) {
        if (gain[i] > 0) {
          open.least[i] = open.most[i];
        } else {
          open.most[i] = open.least[i];
        }
      }
    }
    return open;
  }
}
