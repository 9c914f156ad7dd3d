package org.fourfold.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.fourfold.domain.selection.SelectionItem;
import org.fourfold.domain.selection.SelectionProblem;

/**
 * Problem: as {@link Selector}, a good choice beside a proof that takes long. Method: a few
 * packages are taken out by chance, the others tried in the order of their value for what they use,
 * the order shaken a little, and what is no worse, or little worse now and then, is gone on from.
 * Compulsory packages stay, of a group there is one at the most. Cost: packages × capacities for
 * each step. The same seed makes the same steps. Source: G. Schrimpf et al., Record breaking
 * optimization results using the ruin and recreate principle, Journal of Computational Physics 159,
 * 2000.
 */
final class ExchangeSearch {
  /** Steps without a better choice after which it goes elsewhere. */
  private static final int PATIENCE = 4000;

  private final SelectionProblem problem;
  private final int[] order;
  private volatile Choice found;
  private final SplittableRandom random = new SplittableRandom(1);

  /**
   * @param prices of the capacities, for what a package uses
   */
  ExchangeSearch(SelectionProblem problem, double[] prices) {
    this.problem = problem;
    found = Choice.compulsory(problem);
    order = Dantzig.order(problem, prices).stream().mapToInt(i -> i).toArray();
  }

  /** The best choice found so far; any thread may ask. */
  Choice best() {
    return found;
  }

  /** The best choice found until told to stop. */
  Choice improve(Choice start, BooleanSupplier stop) {
    Choice best = Choice.of(problem, start.copies);
    found = best;
    double bestValue = best.value();
    Choice now = Choice.of(problem, start.copies);
    double value = bestValue;
    int stale = 0;
    while (!stop.getAsBoolean() && order.length > 1) {
      Choice next = Choice.of(problem, now.copies);
      takeOut(next, 8);
      fill(next);
      double reached = next.value();
      boolean forgiven = random.nextInt(40) == 0 && reached > value * 0.99;
      if (reached >= value || forgiven) {
        now = next;
        value = reached;
      }
      stale++;
      if (reached > bestValue) {
        best = Choice.of(problem, next.copies);
        found = best;
        bestValue = reached;
        stale = 0;
      } else if (stale > PATIENCE) {
        // Half of the best, the rest anew: what is far from it is found by no few changes.
        now = Choice.of(problem, best.copies);
        takeOut(now, order.length / 2);
        fill(now);
        value = now.value();
        stale = 0;
      }
    }
    return best;
  }

  private void takeOut(Choice choice, int most) {
    List<Integer> in = new ArrayList<>();
    for (int i : order) {
      if (choice.copies[i] > (problem.items().get(i).compulsory() ? 1 : 0)) {
        in.add(i);
      }
    }
    int out = Math.min(in.size(), 1 + random.nextInt(Math.max(2, Math.min(most, in.size() / 2))));
    for (int k = 0; k < out; k++) {
      int i = in.remove(random.nextInt(in.size()));
      choice.add(i, -1);
    }
  }

  /** Tries the packages in an order in which each stands near its own place. */
  private void fill(Choice choice) {
    Set<String> groups = new HashSet<>();
    for (int i : order) {
      String group = problem.items().get(i).exclusive();
      if (choice.copies[i] > 0 && !group.isEmpty()) {
        groups.add(group);
      }
    }
    int[] shaken = order.clone();
    double far = random.nextDouble();
    int near = 1 + (int) (far * far * far * order.length / 2);
    for (int k = 0; k < shaken.length - 1; k++) {
      int other = Math.min(shaken.length - 1, k + random.nextInt(near));
      int held = shaken[k];
      shaken[k] = shaken[other];
      shaken[other] = held;
    }
    for (int i : shaken) {
      SelectionItem item = problem.items().get(i);
      boolean free =
          item.exclusive().isEmpty() || choice.copies[i] > 0 || !groups.contains(item.exclusive());
      int room = free && item.value() > 0 ? choice.room(i) : 0;
      if (room > 0) {
        choice.add(i, room);
        if (!item.exclusive().isEmpty()) {
          groups.add(item.exclusive());
        }
      }
    }
  }
}
