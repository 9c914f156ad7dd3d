package org.fourfold.costsharing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.sharing.GameKind;

/**
 * A game of which only some coalitions are listed. Any other is worth the best that it can be split
 * into: its players work together in listed coalitions, side by side.
 *
 * <p><b>Cost</b>: a search over listed coalitions within one, worths once found are remembered.
 * <b>Errors</b>: refused where a player's own worth is not listed.
 */
public final class ListedGame implements CoalitionValue {
  private final List<String> players;
  private final GameKind kind;
  private final List<List<Long>> listed = new ArrayList<>();
  private final LongTable worth;
  private final Map<Long, Fraction> found = new HashMap<>();

  ListedGame(List<String> players, GameKind kind, LongTable worth) {
    this.players = players;
    this.kind = kind;
    this.worth = worth;
    for (int i = 0; i < players.size(); i++) {
      listed.add(new ArrayList<>());
      if (worth.get(1L << i) == null) {
        throw SharingRefused.of(Fault.PLAYER_NOT_LISTED, players.get(i));
      }
    }
    for (long coalition : worth.keys()) {
      listed.get(Long.numberOfTrailingZeros(coalition)).add(coalition);
    }
  }

  public List<String> players() {
    return players;
  }

  public GameKind kind() {
    return kind;
  }

  /** A share as people read it: costs as costs. */
  Fraction shown(Fraction saved) {
    return kind == GameKind.COSTS ? saved.negated() : saved;
  }

  /** What all players have together. */
  Fraction together() {
    return of((1L << players.size()) - 1);
  }

  /** The same with every coalition; for up to 20 players. */
  public CooperativeGame complete() {
    Fraction[] values = new Fraction[1 << players.size()];
    values[0] = Fraction.ZERO;
    for (int s = 1; s < values.length; s++) {
      values[s] = shown(of(s));
    }
    return new CooperativeGame(players, kind, values);
  }

  @Override
  public Fraction of(long coalition) {
    Fraction exactly = worth.get(coalition);
    return exactly == null ? split(coalition) : shown(exactly);
  }

  private Fraction split(long coalition) {
    if (coalition == 0) {
      return Fraction.ZERO;
    }
    Fraction known = found.get(coalition);
    if (known != null) {
      return known;
    }
    Fraction best = null;
    for (long part : listed.get(Long.numberOfTrailingZeros(coalition))) {
      if ((part & ~coalition) == 0) {
        Fraction sum = shown(worth.get(part)).plus(split(coalition & ~part));
        best = best == null ? sum : best.max(sum);
      }
    }
    found.put(coalition, best);
    return best;
  }
}
