package org.fourfold.costsharing;

import java.util.List;
import java.util.Map;

/**
 * Checks that a division is the nucleolus from the proof alone, knowing nothing of how either was
 * found.
 *
 * <p><b>Problem</b>: at every excess ε, coalitions with at least that excess are balanced.
 * <b>Method</b>: for each level of the proof, exactly: its coalitions have at least its excess, its
 * weights are above 0 and cover each player once; a coalition outside the span of the level before
 * has no more than its excess, one outside its own span has less; the last spans all. A coalition
 * in the span of a balanced family joins it without loss. <b>Cost</b>: 2ⁿ a level. <b>Source</b>:
 * E. Kohlberg, 1971, theorem 4, with players held at what they have alone as he has them.
 */
final class KohlbergCheck {
  private static final double MARGIN = 1e-9;

  private final CooperativeGame game;
  private final List<Fraction> shares;
  private final Fraction[] heads;

  KohlbergCheck(CooperativeGame game, List<Fraction> shares, Fraction[] heads) {
    this.game = game;
    this.shares = shares;
    this.heads = heads;
  }

  boolean proves(List<BalancedLevel> levels, boolean aloneKept) {
    int n = game.size();
    if (!CooperativeGame.sum(shares, game.grand()).equals(game.of(game.grand()))) {
      return false;
    }
    for (int i = 0; aloneKept && i < n; i++) {
      if (shares.get(i).compareTo(game.of(1L << i)) < 0) {
        return false;
      }
    }
    Span span = new Span(n);
    span.add(game.grand());
    Fraction before = null;
    for (BalancedLevel level : levels) {
      boolean falls = before == null || level.excess().compareTo(before) < 0;
      if (!falls || !coversAll(level, aloneKept) || !bounded(span.members(), level, true)) {
        return false;
      }
      level.weights().keySet().forEach(span::add);
      level.alone().keySet().forEach(span::add);
      if (!bounded(span.members(), level, false)) {
        return false;
      }
      before = level.excess();
    }
    return span.rank() == n;
  }

  private boolean coversAll(BalancedLevel level, boolean aloneKept) {
    Fraction[] covered = new Fraction[game.size()];
    java.util.Arrays.fill(covered, Fraction.ZERO);
    for (Map.Entry<Long, Fraction> entry : level.weights().entrySet()) {
      long s = entry.getKey();
      boolean tight = game.excess(s, shares).compareTo(allowed(level, s)) >= 0;
      if (s <= 0 || s >= game.grand() || !tight || !add(covered, s, entry.getValue())) {
        return false;
      }
    }
    for (Map.Entry<Long, Fraction> entry : level.alone().entrySet()) {
      long s = entry.getKey();
      boolean held = Long.bitCount(s) == 1 && game.excess(s, shares).signum() == 0;
      if (!aloneKept || !held || !add(covered, s, entry.getValue())) {
        return false;
      }
    }
    return java.util.Arrays.stream(covered).allMatch(Fraction.ONE::equals);
  }

  private static boolean add(Fraction[] covered, long coalition, Fraction weight) {
    for (long rest = coalition; rest != 0; rest &= rest - 1) {
      int i = Long.numberOfTrailingZeros(rest);
      covered[i] = covered[i].plus(weight);
    }
    return weight.signum() > 0;
  }

  /** Whether each coalition outside has at most the level's excess, or less than it. */
  private boolean bounded(boolean[] inside, BalancedLevel level, boolean atMost) {
    double[] share = shares.stream().mapToDouble(Fraction::doubleValue).toArray();
    double[] given = new double[inside.length];
    double unit = game.denominator().doubleValue();
    double excess = level.excess().doubleValue();
    double size =
        java.util.Arrays.stream(share).map(Math::abs).sum() + Math.abs(excess) * share.length;
    for (int s = 1; s < game.grand(); s++) {
      given[s] = given[s & s - 1] + share[Integer.numberOfTrailingZeros(s)];
      double worth = game.numerator(s).doubleValue() / unit;
      double above = worth - given[s] - excess * heads[Integer.bitCount(s)].doubleValue();
      if (inside[s] || above < -MARGIN * (size + Math.abs(worth))) {
        continue;
      }
      int exact = game.excess(s, shares).compareTo(allowed(level, s));
      if (exact > 0 || exact == 0 && !atMost) {
        return false;
      }
    }
    return true;
  }

  private Fraction allowed(BalancedLevel level, long coalition) {
    return level.excess().times(heads[Long.bitCount(coalition)]);
  }
}
