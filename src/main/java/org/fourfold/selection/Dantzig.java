package org.fourfold.selection;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fourfold.domain.selection.SelectionItem;
import org.fourfold.domain.selection.SelectionProblem;

/** Packages by value for each unit of capacity, and the bound that comes of it: G. Dantzig 1957. */
final class Dantzig {
  private Dantzig() {}

  /** Items by value ÷ share of the capacities that a copy takes, best first; first stays first. */
  static List<Integer> order(SelectionProblem problem) {
    return order(problem, problem.capacities().stream().mapToDouble(c -> 1 / c).toArray());
  }

  /** Items by value ÷ Σ price × weight, best first; first stays first. */
  static List<Integer> order(SelectionProblem problem, double[] prices) {
    double[] density = new double[problem.items().size()];
    for (int i = 0; i < density.length; i++) {
      density[i] = density(prices, problem.items().get(i));
    }
    return IntStream.range(0, density.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -density[i]).thenComparing(i -> i))
        .toList();
  }

  private static double density(double[] prices, SelectionItem item) {
    double share = 0;
    for (int k = 0; k < prices.length; k++) {
      double weight = item.weights().get(k);
      share += weight == 0 ? 0 : weight * prices[k];
    }
    return share == 0 ? Double.POSITIVE_INFINITY : item.value() / share;
  }

  /** For one capacity and no groups. */
  static double bound(SelectionProblem problem) {
    double room = problem.capacities().getFirst();
    double value = 0;
    for (SelectionItem item : problem.items()) {
      room -= item.compulsory() ? item.weights().getFirst() : 0;
      value += item.compulsory() ? item.value() : 0;
    }
    for (int i : order(problem)) {
      SelectionItem item = problem.items().get(i);
      double weight = item.weights().getFirst();
      double copies = item.copies() - (item.compulsory() ? 1 : 0);
      double taken = weight == 0 ? copies : Math.min(copies, room / weight);
      value += taken * item.value();
      room -= taken * weight;
    }
    return value;
  }
}
