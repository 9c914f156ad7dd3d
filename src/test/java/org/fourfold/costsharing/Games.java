package org.fourfold.costsharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.fourfold.domain.sharing.GameKind;
import org.fourfold.solver.Cancellation;

/** Games for tests. */
final class Games {
  private Games() {}

  /** Worths in order of size, then of players: 1, 2, 3, 12, 13, 23, 123. */
  static CooperativeGame bySize(int n, double... worths) {
    Fraction[] values = new Fraction[1 << n];
    values[0] = Fraction.ZERO;
    List<Integer> order = new ArrayList<>(IntStream.range(1, 1 << n).boxed().toList());
    order.sort(
        (a, b) -> {
          int size = Integer.compare(Integer.bitCount(a), Integer.bitCount(b));
          return size != 0
              ? size
              : Integer.compare(Integer.reverse(b) >>> 1, Integer.reverse(a) >>> 1);
        });
    for (int k = 0; k < order.size(); k++) {
      values[order.get(k)] = Fraction.parse(String.valueOf(worths[k]));
    }
    return new CooperativeGame(names(n), GameKind.SAVINGS, values);
  }

  static List<String> names(int n) {
    return IntStream.rangeClosed(1, n).mapToObj(i -> "P" + i).toList();
  }

  static CooperativeGame of(GameKind kind, Fraction... values) {
    return new CooperativeGame(names(Integer.numberOfTrailingZeros(values.length)), kind, values);
  }

  static Fraction[] random(int n, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Fraction[] values = new Fraction[1 << n];
    values[0] = Fraction.ZERO;
    for (int s = 1; s < values.length; s++) {
      int size = Integer.bitCount(s);
      values[s] = Fraction.of(random.nextInt(-3, 5 * size * size + 2), random.nextInt(1, 4));
    }
    return values;
  }

  static List<Fraction> shares(SharingRule rule, CooperativeGame game) {
    return rule.divide(game, new Cancellation()).shares();
  }

  static List<Fraction> fractions(String... texts) {
    return Arrays.stream(texts).map(Fraction::parse).toList();
  }
}
