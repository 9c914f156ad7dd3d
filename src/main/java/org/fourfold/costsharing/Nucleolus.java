package org.fourfold.costsharing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.solver.Cancellation;

/**
 * The division whose largest excess is least, then the second largest, and so on.
 *
 * <p><b>Problem</b>: over divisions that give no one less than alone (where there are any, else
 * over all), minimise lexicographically the excesses (v(S) − x(S)) ÷ w(S), w = 1, or |S| per head.
 * <b>Method</b>: a sequence of linear programmes in exact fractions; at each the coalitions of
 * positive weight are settled, and with them all in their span, until the shares are settled.
 * Weights of each level are kept as the proof that Kohlberg asks for. <b>Cost</b>: at most n − 1
 * programmes, 2ⁿ additions a pivot. <b>Shapes</b>: 2ⁿ worths, n shares. <b>Errors</b>: refused when
 * cancelled. <b>Source</b>: D. Schmeidler, The nucleolus of a characteristic function game, 1969;
 * E. Kohlberg, On the nucleolus of a characteristic function game, 1971; A. Kopelowitz, 1967.
 */
final class Nucleolus implements SharingRule {
  private final String code;
  private final boolean perHead;

  private Nucleolus(String code, boolean perHead) {
    this.code = code;
    this.perHead = perHead;
  }

  static Nucleolus plain() {
    return new Nucleolus("nucleolus", false);
  }

  static Nucleolus perCapita() {
    return new Nucleolus("percapita-nucleolus", true);
  }

  @Override
  public String code() {
    return code;
  }

  /** Weights of the excess by number of players. */
  Fraction[] heads(int players) {
    Fraction[] heads = new Fraction[players + 1];
    for (int k = 0; k <= players; k++) {
      heads[k] = perHead ? Fraction.of(k) : Fraction.ONE;
    }
    return heads;
  }

  @Override
  public Division divide(CooperativeGame game, Cancellation cancellation) {
    int n = game.size();
    Fraction together = game.of(game.grand());
    Fraction apart = Fraction.ZERO;
    for (int i = 0; i < n; i++) {
      apart = apart.plus(game.of(1L << i));
    }
    boolean aloneKept = apart.compareTo(together) <= 0;
    Span span = new Span(n);
    span.add(game.grand());
    List<SimplexColumn> settled = new ArrayList<>();
    settled.add(SimplexColumn.settled(game.grand(), together));
    BalanceProof proof = new BalanceProof(game.grand());
    Fraction[] shares = {together};
    while (span.rank() < n) {
      boolean[] known = span.members();
      ExactSimplex simplex = new ExactSimplex(n, start(game, known, settled), right(n));
      int[] alone = aloneKept ? open(known, n) : new int[0];
      simplex.solve(
          new ExcessOracle(game, known, heads(n), true, Fraction.ZERO, alone), cancellation);
      shares = simplex.prices();
      proof.add(shares[n], simplex);
      for (int r = 0; r < simplex.rows(); r++) {
        SimplexColumn column = simplex.column(r);
        if (!column.settled() && simplex.weight(r).signum() > 0 && span.add(column.coalition())) {
          Fraction worth = column.worth().minus(column.level().times(shares[n]));
          settled.add(SimplexColumn.settled(column.coalition(), worth));
        }
      }
    }
    List<Fraction> division = List.of(shares).subList(0, n);
    return new Division(division, List.of(), proof.levels(), List.of(), List.of(), aloneKept);
  }

  private static int[] open(boolean[] known, int n) {
    return java.util.stream.IntStream.range(0, n).filter(i -> !known[1 << i]).toArray();
  }

  private static Fraction[] right(int n) {
    Fraction[] right = new Fraction[n + 1];
    java.util.Arrays.fill(right, Fraction.ZERO);
    right[n] = Fraction.ONE;
    return right;
  }

  /** An open coalition and the rest against each other; others at weight 0 to fill the basis. */
  private List<SimplexColumn> start(
      CooperativeGame game, boolean[] known, List<SimplexColumn> settled) {
    int n = game.size();
    Fraction[] heads = heads(n);
    Span span = new Span(n);
    Map<Long, SimplexColumn> basis = new LinkedHashMap<>();
    for (SimplexColumn column : settled) {
      basis.put(column.coalition(), column);
      span.add(column.coalition());
    }
    for (int i = 0; i < n; i++) {
      if (span.add(1L << i)) {
        basis.put(1L << i, SimplexColumn.coalition(game, 1L << i, heads[1]));
        if (span.rank() == settled.size() + 1) {
          long rest = game.grand() & ~(1L << i);
          basis.put(rest, SimplexColumn.coalition(game, rest, heads[n - 1]));
        }
      }
    }
    return List.copyOf(basis.values());
  }
}
