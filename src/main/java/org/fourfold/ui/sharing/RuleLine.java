package org.fourfold.ui.sharing;

import java.util.List;
import java.util.Optional;
import org.fourfold.domain.sharing.PlayerShare;
import org.fourfold.domain.sharing.SharingOutcome;

/**
 * What one rule gives.
 *
 * @param rule its word
 * @param shares none where the rule says nothing
 * @param outcome of a game, empty for claims, bargains and where the rule says nothing
 * @param note who would leave, or why there are no shares
 */
record RuleLine(
    String rule, List<PlayerShare> shares, Optional<SharingOutcome> outcome, String note) {
  RuleLine {
    shares = List.copyOf(shares);
  }

  /** What a player gets, NaN where nothing is said. */
  double share(int player) {
    return player < shares.size() ? shares.get(player).value() : Double.NaN;
  }
}
