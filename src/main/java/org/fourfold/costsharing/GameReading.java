package org.fourfold.costsharing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.sharing.GameKind;

/**
 * Takes the rows {@code coalition,value} of a game one by one. Players are numbered as they first
 * appear; their names in a coalition are joined by {@code +}, in any order.
 */
public final class GameReading {
  private static final int MOST_NAMED = 62;
  private static final int MOST_SHOWN = 8;

  private final String file;
  private final Map<String, Integer> players = new LinkedHashMap<>();
  private final LongTable worth = new LongTable();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param file named in problems
   */
  public GameReading(String file) {
    this.file = file;
  }

  /** Takes a row; what is wrong with it is kept for {@link #problems}. */
  public void add(int row, String coalition, String value) {
    if (problems.size() >= 1000) {
      return;
    }
    Fraction amount;
    try {
      amount = Fraction.parse(value);
    } catch (NumberFormatException _) {
      problem(row, "value", value.isBlank() ? Fault.MISSING_VALUE : Fault.NOT_AN_AMOUNT, value);
      return;
    }
    long members = members(row, coalition);
    if (members == 0 && amount.signum() != 0) {
      problem(row, "coalition", Fault.NO_PLAYER, value);
    } else if (members > 0 && !worth.put(members, amount)) {
      problem(row, "coalition", Fault.COALITION_TWICE, coalition);
    }
  }

  /** Bits of a coalition, 0 for the empty one, −1 where something is wrong with it. */
  private long members(int row, String coalition) {
    long members = 0;
    int from = 0;
    int end = coalition.length();
    while (from <= end && !coalition.isBlank()) {
      int plus = coalition.indexOf('+', from);
      String name = coalition.substring(from, plus < 0 ? end : plus).strip();
      Integer player = players.get(name);
      if (player == null) {
        if (name.isEmpty() || players.size() == MOST_NAMED) {
          problem(
              row, "coalition", name.isEmpty() ? Fault.NO_PLAYER : Fault.TOO_MANY_NAMED, coalition);
          return -1;
        }
        player = players.size();
        players.put(name, player);
      }
      if ((members >> player & 1) == 1) {
        problem(row, "coalition", Fault.PLAYER_TWICE, name);
        return -1;
      }
      members |= 1L << player;
      from = plus < 0 ? end + 1 : plus + 1;
    }
    return members;
  }

  private void problem(int row, String column, Fault fault, String argument) {
    problems.add(Problem.error(file, row, column, fault, List.of(argument)));
  }

  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Players in order of first appearance. */
  public List<String> players() {
    return List.copyOf(players.keySet());
  }

  /**
   * The game, every coalition of which must have been given.
   *
   * @throws SharingRefused where there are no players, more than 20, or coalitions are missing
   */
  public CooperativeGame game(GameKind kind) {
    int n = players.size();
    if (n == 0) {
      throw SharingRefused.of(Fault.EMPTY_GAME);
    }
    if (n > CooperativeGame.MOST_PLAYERS) {
      throw SharingRefused.of(Fault.TOO_MANY_PLAYERS, n, CooperativeGame.MOST_PLAYERS);
    }
    Fraction[] values = new Fraction[1 << n];
    values[0] = Fraction.ZERO;
    StringJoiner missing = new StringJoiner(", ");
    int lacking = 0;
    for (int s = 1; s < values.length; s++) {
      values[s] = worth.get(s);
      if (values[s] == null && lacking++ < MOST_SHOWN) {
        missing.add(name(s));
      }
    }
    if (lacking > 0) {
      String more = lacking > MOST_SHOWN ? missing + " …" : missing.toString();
      throw SharingRefused.of(Fault.MISSING_COALITIONS, lacking, values.length - 1, more);
    }
    return new CooperativeGame(players(), kind, values);
  }

  /** What is listed, other coalitions as the best they can be split into. */
  public ListedGame listed(GameKind kind) {
    if (players.isEmpty()) {
      throw SharingRefused.of(Fault.EMPTY_GAME);
    }
    return new ListedGame(players(), kind, worth);
  }

  private String name(long coalition) {
    StringJoiner names = new StringJoiner("+");
    List<String> all = players();
    for (long rest = coalition; rest != 0; rest &= rest - 1) {
      names.add(all.get(Long.numberOfTrailingZeros(rest)));
    }
    return names.toString();
  }
}
