package org.fourfold.costsharing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers, level by level, weights that cover each player once from what the simplex ended with.
 */
final class BalanceProof {
  private final long grand;
  private final List<BalancedLevel> levels = new ArrayList<>();
  private Map<Long, Fraction> weights = new LinkedHashMap<>();
  private final Map<Long, Fraction> alone = new LinkedHashMap<>();

  BalanceProof(long grand) {
    this.grand = grand;
  }

  List<BalancedLevel> levels() {
    return List.copyOf(levels);
  }

  /**
   * At its end Σ λ·1_S + Σ μ·1_B = 0, λ ≥ 0 over new coalitions, μ of any sign over settled ones.
   * Added, in so small a part that none falls to 0, to the weights so far, this covers all players.
   */
  void add(Fraction excess, ExactSimplex simplex) {
    Fraction part = Fraction.ONE;
    Fraction all = Fraction.ZERO;
    for (int r = 0; r < simplex.rows(); r++) {
      SimplexColumn column = simplex.column(r);
      Fraction weight = simplex.weight(r);
      if (column.settled() && column.coalition() == grand) {
        all = weight;
      } else if (column.settled() && weight.signum() < 0) {
        Fraction held = weightOf(column.coalition());
        part = part.min(held.over(weight.negated()).over(Fraction.of(2)));
      }
    }
    if (levels.isEmpty()) {
      weights.clear();
    } else if (all.signum() > 0) {
      part = part.min(Fraction.ONE.over(all.times(Fraction.of(2))));
    }
    for (int r = 0; r < simplex.rows(); r++) {
      SimplexColumn column = simplex.column(r);
      Fraction more = simplex.weight(r).times(part);
      if (more.signum() != 0 && column.coalition() != grand) {
        boolean held = column.order() < 0 || column.settled() && onlyAlone(column.coalition());
        (held ? alone : weights).merge(column.coalition(), more, Fraction::plus);
      }
    }
    Fraction covered =
        levels.isEmpty() ? all.times(part).negated() : Fraction.ONE.minus(all.times(part));
    weights.replaceAll((_, w) -> w.over(covered));
    alone.replaceAll((_, w) -> w.over(covered));
    BalancedLevel level = new BalancedLevel(excess, weights, alone);
    if (!levels.isEmpty() && levels.getLast().excess().equals(excess)) {
      levels.removeLast();
    }
    levels.add(level);
  }

  private boolean onlyAlone(long coalition) {
    return alone.containsKey(coalition) && !weights.containsKey(coalition);
  }

  private Fraction weightOf(long coalition) {
    Fraction held = weights.get(coalition);
    return held == null ? alone.get(coalition) : held;
  }
}
