package org.fourfold.domain.sharing;

import java.util.List;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.measure.TableState;

/**
 * What is to be shared, as typed, whether or not it can be.
 *
 * @param kind what the game counts
 * @param estate divided among the claims
 * @param total divided by the bargain
 */
public record SharingBoard(
    List<CoalitionRow> game,
    GameKind kind,
    List<ClaimRow> claims,
    String estate,
    List<PartyRow> parties,
    String total)
    implements TableState<SharingBoard> {
  public static final Table<CoalitionRow> GAME = Table.of(CoalitionRow.class);
  public static final Table<ClaimRow> CLAIMS = Table.of(ClaimRow.class);
  public static final Table<PartyRow> PARTIES = Table.of(PartyRow.class);
  public static final List<Table<?>> TABLES = List.of(GAME, CLAIMS, PARTIES);
  public static final SharingBoard EMPTY =
      new SharingBoard(List.of(), GameKind.SAVINGS, List.of(), "", List.of(), "");

  public SharingBoard {
    game = List.copyOf(game);
    claims = List.copyOf(claims);
    parties = List.copyOf(parties);
  }

  @Override
  @SuppressWarnings("unchecked") // each table is asked for its own rows
  public <R extends Record> List<R> rows(Table<R> table) {
    Object rows = table == GAME ? game : table == CLAIMS ? claims : parties;
    return (List<R>) rows;
  }

  @Override
  @SuppressWarnings("unchecked") // each table is given its own rows
  public <R extends Record> SharingBoard with(Table<R> table, List<R> rows) {
    if (table == GAME) {
      return new SharingBoard((List<CoalitionRow>) rows, kind, claims, estate, parties, total);
    }
    return table == CLAIMS
        ? new SharingBoard(game, kind, (List<ClaimRow>) rows, estate, parties, total)
        : new SharingBoard(game, kind, claims, estate, (List<PartyRow>) rows, total);
  }

  public SharingBoard with(GameKind wanted) {
    return new SharingBoard(game, wanted, claims, estate, parties, total);
  }

  public SharingBoard withEstate(String wanted) {
    return new SharingBoard(game, kind, claims, wanted, parties, total);
  }

  public SharingBoard withTotal(String wanted) {
    return new SharingBoard(game, kind, claims, estate, parties, wanted);
  }
}
