package org.fourfold.costsharing;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.sharing.GameKind;
import org.fourfold.domain.sharing.Reason;

/** Says of each share why it is what it is: what the player adds, and which coalition holds it. */
final class ShareReasons {
  private final CooperativeGame game;
  private final SharingRule rule;
  private final Division division;

  ShareReasons(CooperativeGame game, SharingRule rule, Division division) {
    this.game = game;
    this.rule = rule;
    this.division = division;
  }

  List<Reason> list() {
    List<Reason> reasons = new ArrayList<>();
    Fraction together = game.of(game.grand());
    reasons.add(Reason.of("", worded("together"), shown(together)));
    String general = rule.code();
    if (general.equals("equal") || general.equals("proportional")) {
      reasons.add(Reason.of("", general));
    }
    for (int i = 0; i < game.size(); i++) {
      String player = game.players().get(i);
      Fraction last = together.minus(game.of(game.grand() & ~(1 << i)));
      reasons.add(Reason.of(player, worded("alone"), player, shown(game.of(1L << i)), shown(last)));
      player(i, player, reasons);
    }
    return reasons;
  }

  private void player(int i, String player, List<Reason> reasons) {
    Fraction share = division.shares().get(i);
    switch (rule.code()) {
      case "shapley" -> reasons.add(Reason.of(player, "shapley", player, shown(share)));
      case "tau" -> reasons.add(Reason.of(player, "tau", player));
      case "monte-carlo" ->
          reasons.add(Reason.of(player, "sampled", player, division.halfWidths().get(i)));
      default -> {}
    }
    if (!division.from().isEmpty()) {
      boolean empty = CoreCheck.of(game, division.shares()).excess().signum() > 0;
      double a = shown(division.from().get(i));
      double b = shown(division.to().get(i));
      reasons.add(
          Reason.of(
              player,
              worded(empty ? "core.range.empty" : "core.range"),
              player,
              Math.min(a, b),
              Math.max(a, b)));
    } else if (!division.proof().isEmpty()) {
      holding(i, player, reasons);
    }
  }

  /** The coalition of the player, but all, with the largest excess: it complains loudest. */
  private void holding(int i, String player, List<Reason> reasons) {
    for (BalancedLevel level : division.proof()) {
      for (long s : level.weights().keySet()) {
        if ((s >> i & 1) == 1) {
          Fraction excess = game.excess(s, division.shares());
          String key = worded(excess.signum() > 0 ? "held.short" : "held");
          double amount = Math.abs(excess.doubleValue());
          reasons.add(Reason.of(player, key, player, game.name(s), amount));
          return;
        }
      }
    }
  }

  /** The sentence for costs where costs are shared. */
  private String worded(String key) {
    return game.kind() == GameKind.COSTS ? key + ".costs" : key;
  }

  private double shown(Fraction saved) {
    return game.shown(saved).doubleValue();
  }
}
