package org.fourfold.costsharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.sharing.BalanceLevel;
import org.fourfold.domain.sharing.BlockingCoalition;
import org.fourfold.domain.sharing.GameKind;
import org.fourfold.domain.sharing.PlayerShare;
import org.fourfold.domain.sharing.Reason;
import org.fourfold.domain.sharing.SharingOutcome;
import org.fourfold.solver.Cancellation;

/** Divides a game by a rule, checks the division and says why it is so: the way into the room. */
public final class FairShares {
  /** Players up to which it is also asked whether the core is empty, whatever the rule. */
  private static final int ASKED_OF_ALL = 14;

  private FairShares() {}

  /**
   * @throws SharingRefused where the rule says nothing of this game
   */
  public static SharingOutcome of(
      CooperativeGame game, SharingRule rule, Cancellation cancellation) {
    Division division = rule.divide(game, cancellation);
    boolean exact = division.halfWidths().isEmpty();
    CoreCheck core = CoreCheck.of(game, division.shares());
    double rounding = exact ? 0 : 1e-9 * Math.max(1, Math.abs(core.excess().doubleValue()));
    boolean inCore = core.excess().doubleValue() <= rounding;
    boolean asked = !division.proof().isEmpty() || game.size() <= ASKED_OF_ALL;
    Fraction least = inCore || !asked ? null : CoreCheck.leastExcess(game, cancellation);
    Boolean verified = division.proof().isEmpty() ? null : proven(game, rule, division);
    BlockingCoalition blocking =
        inCore
            ? null
            : new BlockingCoalition(
                game.name(core.coalition()), core.excess().doubleValue(), core.excess() + "");
    List<Reason> reasons = new ShareReasons(game, rule, division).list();
    reasons.add(
        inCore
            ? Reason.of("", "stable")
            : Reason.of("", "leaves", blocking.coalition(), blocking.excess()));
    if (least != null && least.signum() > 0) {
      reasons.add(Reason.of("", "empty.core", least.doubleValue()));
    }
    return new SharingOutcome(
        rule.code(),
        game.kind(),
        shares(game.players(), game.kind(), division),
        inCore,
        blocking,
        game.shown(game.of(game.grand())).doubleValue(),
        inCore ? Boolean.FALSE : asked ? Boolean.valueOf(least.signum() > 0) : null,
        least == null ? null : least.doubleValue(),
        division.proof().stream().map(level -> level(game, level)).toList(),
        verified,
        reasons);
  }

  /** The game by every exact rule that says something of it, in the order of the catalogue. */
  public static List<SharingOutcome> all(CooperativeGame game, Cancellation cancellation) {
    List<SharingOutcome> all = new ArrayList<>();
    for (SharingRule rule : SharingRules.ALL) {
      if (!(rule instanceof MonteCarloShapley)) {
        try {
          all.add(of(game, rule, cancellation));
        } catch (SharingRefused e) {
          if (cancellation.requested()) {
            throw e;
          }
        }
      }
    }
    return all;
  }

  /** Divides a game too large to list by sampling; nothing is said of its core. */
  public static SharingOutcome sampled(
      ListedGame game, MonteCarloShapley rule, Cancellation cancellation) {
    Division division = rule.estimate(game.players().size(), game, cancellation);
    List<Reason> reasons = new ArrayList<>();
    double together = game.shown(game.together()).doubleValue();
    String all = game.kind() == GameKind.COSTS ? "together.costs" : "together";
    reasons.add(Reason.of("", all, together));
    for (int i = 0; i < game.players().size(); i++) {
      String player = game.players().get(i);
      reasons.add(Reason.of(player, "sampled", player, division.halfWidths().get(i)));
    }
    return new SharingOutcome(
        rule.code(),
        game.kind(),
        shares(game.players(), game.kind(), division),
        null,
        null,
        together,
        null,
        null,
        List.of(),
        null,
        reasons);
  }

  private static boolean proven(CooperativeGame game, SharingRule rule, Division division) {
    Nucleolus nucleolus = rule instanceof Nucleolus same ? same : Nucleolus.plain();
    return new KohlbergCheck(game, division.shares(), nucleolus.heads(game.size()))
        .proves(division.proof(), division.aloneKept());
  }

  private static List<PlayerShare> shares(List<String> players, GameKind kind, Division division) {
    boolean costs = kind == GameKind.COSTS;
    boolean exact = division.halfWidths().isEmpty();
    boolean ranged = !division.from().isEmpty();
    List<PlayerShare> shares = new ArrayList<>();
    for (int i = 0; i < players.size(); i++) {
      Fraction given = division.shares().get(i);
      Fraction share = costs ? given.negated() : given;
      Fraction low = !ranged ? null : costs ? division.to().get(i) : division.from().get(i);
      Fraction high = !ranged ? null : costs ? division.from().get(i) : division.to().get(i);
      shares.add(
          new PlayerShare(
              players.get(i),
              share.doubleValue(),
              exact ? share.toString() : null,
              exact ? null : division.halfWidths().get(i),
              low == null ? null : (costs ? low.negated() : low).doubleValue(),
              high == null ? null : (costs ? high.negated() : high).doubleValue()));
    }
    return shares;
  }

  private static BalanceLevel level(CooperativeGame game, BalancedLevel level) {
    List<BalanceLevel.Weight> weights = new ArrayList<>();
    for (Map.Entry<Long, Fraction> e : level.weights().entrySet()) {
      weights.add(new BalanceLevel.Weight(game.name(e.getKey()), e.getValue() + "", false));
    }
    for (Map.Entry<Long, Fraction> e : level.alone().entrySet()) {
      weights.add(new BalanceLevel.Weight(game.name(e.getKey()), e.getValue() + "", true));
    }
    return new BalanceLevel(level.excess() + "", weights);
  }

  /** Exact amounts as shares of named players. */
  public static List<PlayerShare> named(List<String> players, List<Fraction> amounts) {
    List<PlayerShare> shares = new ArrayList<>();
    for (int i = 0; i < players.size(); i++) {
      Fraction f = amounts.get(i);
      shares.add(new PlayerShare(players.get(i), f.doubleValue(), f.toString(), null, null, null));
    }
    return shares;
  }
}
