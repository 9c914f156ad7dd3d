package org.fourfold.costsharing;

import java.util.List;

/**
 * What a rule gives to each player of a game of savings, in the order of players.
 *
 * @param halfWidths of the 95 % interval of each share, empty where shares are exact
 * @param proof why it is the nucleolus, empty for other rules
 * @param from least of each share over the core or least core, empty where not asked for
 * @param to greatest such share
 * @param aloneKept whether no one gets less than alone was asked of it
 */
public record Division(
    List<Fraction> shares,
    List<Double> halfWidths,
    List<BalancedLevel> proof,
    List<Fraction> from,
    List<Fraction> to,
    boolean aloneKept) {

  public Division {
    shares = List.copyOf(shares);
    halfWidths = List.copyOf(halfWidths);
    proof = List.copyOf(proof);
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  static Division exact(List<Fraction> shares) {
    return new Division(shares, List.of(), List.of(), List.of(), List.of(), false);
  }
}
