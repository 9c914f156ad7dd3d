package org.fourfold.optimisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.LpSession;
import org.fourfold.solver.Solution;

/**
 * Limits that cannot be kept together, none of which could be left out, in the programme without
 * whole units.
 *
 * <p><b>Method.</b> The prices of {@link SharedGive} name a first set. From it whole periods, whole
 * things and at last single limits are left out, those that matter least first; while no plan keeps
 * the rest, the new prices name a smaller set. What has to stay is irreducible.
 *
 * <p><b>Cost.</b> One linear solve, and a warm one for each period, thing and limit of the set.
 */
final class IrreducibleConflict implements AutoCloseable {
  /** Below this share the limits give way by no more than rounding. */
  private static final double ROUNDING = 1e-9;

  /** Above this share there is no doubt. */
  private static final double CLEAR = 1e-6;

  private final LimitRows rows;
  private final SharedGive give;
  private final Asking asking;
  private final LpSession session;
  private final Set<Integer> in = new LinkedHashSet<>();
  private final double[] weight;
  private boolean irreducible;

  IrreducibleConflict(LimitRows rows, Asking asking) {
    this.rows = rows;
    this.asking = asking;
    give = new SharedGive(rows);
    session = asking.open(give.program());
    weight = new double[rows.limits().size()];
    for (int i = 0; i < weight.length; i++) {
      in.add(i);
    }
  }

  /** The conflict; empty where limits can be kept in parts of units, or time ran out before. */
  List<Relaxable> find() {
    if (!conflicts()) {
      return List.of();
    }
    blocks(i -> limit(i).key().period(), Comparator.reverseOrder());
    blocks(i -> limit(i).key().kind() + limit(i).key().code(), null);
    Set<Integer> needed = new LinkedHashSet<>();
    while (needed.size() < in.size() && asking.goesOn()) {
      int least = in.stream().filter(i -> !needed.contains(i)).min(byWeight()).orElseThrow();
      if (!without(Set.of(least))) {
        needed.add(least);
      }
    }
    irreducible = needed.size() >= in.size() && asking.goesOn();
    return new TreeSet<>(in).stream().map(this::limit).toList();
  }

  /** Whether each limit found was tried, and needed. */
  boolean irreducible() {
    return irreducible;
  }

  private Relaxable limit(int i) {
    return rows.limits().get(i);
  }

  private Comparator<Integer> byWeight() {
    return Comparator.comparingDouble((Integer i) -> weight[i]).thenComparing(i -> -i);
  }

  /** Leaves out what shares a word, in the words' order, or else the least first. */
  private void blocks(IntFunction<String> word, Comparator<String> order) {
    Map<String, Set<Integer>> blocks = new LinkedHashMap<>();
    in.stream()
        .sorted(byWeight())
        .forEach(i -> blocks.computeIfAbsent(word.apply(i), _ -> new LinkedHashSet<>()).add(i));
    List<String> words = new ArrayList<>(blocks.keySet());
    if (order != null) {
      words.sort(order);
    }
    for (String one : words) {
      Set<Integer> block = blocks.get(one);
      block.retainAll(in);
      if (!block.isEmpty() && block.size() < in.size() && asking.goesOn()) {
        without(block);
      }
    }
  }

  /** Leaves these out for good where the others conflict still. */
  private boolean without(Set<Integer> some) {
    some.forEach(this::free);
    in.removeAll(some);
    if (conflicts()) {
      return true;
    }
    in.addAll(some);
    some.forEach(this::bind);
    return false;
  }

  /** Whether those in conflict; keeps only those with a price where they do. */
  private boolean conflicts() {
    if (!(asking.solve(session) instanceof LpResult.Optimal(Solution s))) {
      return false;
    }
    double share = give.share(s);
    if (share <= ROUNDING || (share < CLEAR && !noDividedPlan())) {
      return false;
    }
    Optional<Solution.Prices> prices = s.prices();
    if (prices.isPresent()) {
      narrow(prices.get().duals());
    }
    return true;
  }

  private boolean noDividedPlan() {
    LinearProgram all = rows.program();
    LinearProgram divided = all.with(null, null, null, new boolean[all.columnCount()], null, null);
    return asking.noPlan(divided, rows, in.stream().map(this::limit).toList());
  }

  private void narrow(double[] duals) {
    Set<Integer> idle = new LinkedHashSet<>();
    for (int i : in) {
      weight[i] = 0;
      boolean priced = false;
      for (int row : give.rows(i)) {
        double amount = duals[row] > 0 ? limit(i).lower() : limit(i).upper();
        weight[i] += duals[row] == 0 ? 0 : Math.abs(duals[row] * amount);
        priced |= Math.abs(duals[row]) * limit(i).size() > ROUNDING;
      }
      if (!priced) {
        idle.add(i);
      }
    }
    in.removeAll(idle);
    idle.forEach(this::free);
  }

  private void free(int i) {
    for (int row : give.rows(i)) {
      session.rowBounds(row, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
  }

  private void bind(int i) {
    Relaxable limit = limit(i);
    int[] of = give.rows(i);
    boolean both = of.length > 1;
    session.rowBounds(of[0], both ? Double.NEGATIVE_INFINITY : limit.lower(), limit.upper());
    if (both) {
      session.rowBounds(of[1], limit.lower(), Double.POSITIVE_INFINITY);
    }
  }

  @Override
  public void close() {
    session.close();
  }
}
