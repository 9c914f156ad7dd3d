package org.fourfold.costsharing;

import java.util.ArrayList;
import java.util.List;
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
  private final PlayerNames players = new PlayerNames();
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
    String number = value.strip();
    long digits = PlainDecimal.digits(number);
    Fraction other = null;
    if (digits == PlainDecimal.NONE) {
      try {
        other = Fraction.parse(number);
      } catch (NumberFormatException _) {
        problem(row, "value", value.isBlank() ? Fault.MISSING_VALUE : Fault.NOT_AN_AMOUNT, value);
        return;
      }
    }
    long members = members(row, coalition);
    boolean nothing = other == null ? digits == 0 : other.signum() == 0;
    if (members == 0 && !nothing) {
      problem(row, "coalition", Fault.NO_PLAYER, value);
    } else if (members > 0) {
      boolean first =
          other == null
              ? worth.put(members, digits, PlainDecimal.scale(number))
              : worth.put(members, other);
      if (!first) {
        problem(row, "coalition", Fault.COALITION_TWICE, coalition);
      }
    }
  }

  /** Bits of a coalition, 0 for the empty one, −1 where something is wrong with it. */
  private long members(int row, String coalition) {
    long members = 0;
    int from = 0;
    int end = coalition.length();
    while (from <= end && !coalition.isBlank()) {
      int plus = coalition.indexOf('+', from);
      int to = plus < 0 ? end : plus;
      int next = plus < 0 ? end + 1 : plus + 1;
      while (from < to && Character.isWhitespace(coalition.charAt(from))) {
        from++;
      }
      while (from < to && Character.isWhitespace(coalition.charAt(to - 1))) {
        to--;
      }
      int player = players.find(coalition, from, to);
      if (player < 0) {
        if (from == to || players.size() == MOST_NAMED) {
          problem(row, "coalition", from == to ? Fault.NO_PLAYER : Fault.TOO_MANY_NAMED, coalition);
          return -1;
        }
        player = players.add(coalition.substring(from, to));
      }
      if ((members >> player & 1) == 1) {
        problem(row, "coalition", Fault.PLAYER_TWICE, coalition.substring(from, to));
        return -1;
      }
      members |= 1L << player;
      from = next;
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
    return players.names();
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
    StringJoiner missing = new StringJoiner(", ");
    int lacking = 0;
    for (int s = 1; s < 1 << n; s++) {
      if (!worth.has(s) && lacking++ < MOST_SHOWN) {
        missing.add(name(s));
      }
    }
    if (lacking > 0) {
      String more = lacking > MOST_SHOWN ? missing + " …" : missing.toString();
      throw SharingRefused.of(Fault.MISSING_COALITIONS, lacking, (1 << n) - 1, more);
    }
    long[] numerators = worth.numerators(1 << n);
    if (numerators != null) {
      return new CooperativeGame(players(), kind, numerators, worth.below());
    }
    Fraction[] values = new Fraction[1 << n];
    values[0] = Fraction.ZERO;
    for (int s = 1; s < values.length; s++) {
      values[s] = worth.get(s);
    }
    return new CooperativeGame(players(), kind, values);
  }

  /** What is listed, other coalitions as the best they can be split into. */
  public ListedGame listed(GameKind kind) {
    if (players.size() == 0) {
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
