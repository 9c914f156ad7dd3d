package org.fourfold.costsharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fourfold.domain.sharing.GameKind;

/**
 * A game whose every coalition has a worth. Held over one denominator, as whole numbers where they
 * fit into 64 bits. Immutable; safe for several threads.
 */
public final class CooperativeGame implements CoalitionValue {
  /** Most players of a game with every coalition listed: a million coalitions. */
  public static final int MOST_PLAYERS = 20;

  private final List<String> players;
  private final GameKind kind;
  private final BigInteger denominator;
  private final BigInteger[] large;
  private final long[] small;

  /**
   * @param worth by coalition, 2ⁿ of them, that of the empty one 0; savings, or costs as they are
   */
  public CooperativeGame(List<String> players, GameKind kind, Fraction[] worth) {
    if (worth.length != 1 << players.size() || worth[0].signum() != 0) {
      throw new IllegalArgumentException("2ⁿ coalitions are needed, the empty one worth 0");
    }
    this.players = List.copyOf(players);
    this.kind = kind;
    BigInteger common = BigInteger.ONE;
    for (Fraction f : worth) {
      BigInteger d = f.denominator();
      if (!d.equals(common) && !d.equals(BigInteger.ONE)) {
        common = common.divide(common.gcd(d)).multiply(d);
      }
    }
    denominator = common;
    int room = Long.SIZE - 2;
    long[] whole = new long[worth.length];
    BigInteger[] numerators = null;
    Map<BigInteger, BigInteger> factors = new HashMap<>();
    for (int s = 0; s < worth.length; s++) {
      BigInteger below = worth[s].denominator();
      BigInteger value =
          worth[s].numerator().multiply(factors.computeIfAbsent(below, denominator::divide));
      value = kind == GameKind.COSTS ? value.negate() : value;
      if (numerators == null && value.bitLength() > room) {
        numerators = new BigInteger[worth.length];
        for (int t = 0; t < s; t++) {
          numerators[t] = BigInteger.valueOf(whole[t]);
        }
      }
      if (numerators == null) {
        whole[s] = value.longValueExact();
      } else {
        numerators[s] = value;
      }
    }
    large = numerators;
    small = numerators == null ? whole : null;
  }

  /**
   * @param numerators by coalition, as in the other constructor; kept, not copied
   * @param denominator of them all
   */
  CooperativeGame(List<String> players, GameKind kind, long[] numerators, BigInteger denominator) {
    this.players = List.copyOf(players);
    this.kind = kind;
    this.denominator = denominator;
    for (int s = 0; s < numerators.length && kind == GameKind.COSTS; s++) {
      numerators[s] = -numerators[s];
    }
    small = numerators;
    large = null;
  }

  /**
   * A game of measured worths, such as those of plans.
   *
   * @param worth by coalition, the empty one first
   * @param decimals to which each is rounded, so that shares are short fractions
   */
  public static CooperativeGame measured(
      List<String> players, GameKind kind, List<Double> worth, int decimals) {
    Fraction[] exact =
        worth.stream()
            .map(w -> BigDecimal.valueOf(w).setScale(decimals, RoundingMode.HALF_EVEN))
            .map(Fraction::of)
            .toArray(Fraction[]::new);
    return new CooperativeGame(players, kind, exact);
  }

  public List<String> players() {
    return players;
  }

  public GameKind kind() {
    return kind;
  }

  public int size() {
    return players.size();
  }

  /** The coalition of all. */
  public int grand() {
    return (1 << players.size()) - 1;
  }

  @Override
  public Fraction of(long coalition) {
    return Fraction.of(numerator((int) coalition), denominator);
  }

  BigInteger denominator() {
    return denominator;
  }

  BigInteger numerator(int coalition) {
    return small == null ? large[coalition] : BigInteger.valueOf(small[coalition]);
  }

  /** Numerators by coalition where all fit into 62 bits, else null. Not to be written to. */
  long[] smallNumerators() {
    return small;
  }

  /** A share as people read it: costs as costs. */
  Fraction shown(Fraction saved) {
    return kind == GameKind.COSTS ? saved.negated() : saved;
  }

  /** {@code Surgery+Imaging}. */
  public String name(long coalition) {
    return names(coalition).stream().collect(Collectors.joining("+"));
  }

  List<String> names(long coalition) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < players.size(); i++) {
      if ((coalition >> i & 1) == 1) {
        names.add(players.get(i));
      }
    }
    return names;
  }

  /** Players' total of some amounts over a coalition. */
  static Fraction sum(List<Fraction> amounts, long coalition) {
    Fraction sum = Fraction.ZERO;
    for (int i = 0; i < amounts.size(); i++) {
      if ((coalition >> i & 1) == 1) {
        sum = sum.plus(amounts.get(i));
      }
    }
    return sum;
  }

  /** What a coalition could have alone beyond what the shares give it. */
  Fraction excess(long coalition, List<Fraction> shares) {
    return of(coalition).minus(sum(shares, coalition));
  }
}
