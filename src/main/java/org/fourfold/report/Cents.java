package org.fourfold.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Money to the cent that adds up: each amount rounded down, and the cents that the sum lacks given
 * to those that lost most by it (largest remainder), so that none is a cent or more from itself.
 */
final class Cents {
  private static final double CENTS = 100;

  private Cents() {}

  /** Cents of each amount; their sum is the sum of the amounts, rounded once. */
  static long[] of(double[] amounts) {
    long[] cents = new long[amounts.length];
    double[] lost = new double[amounts.length];
    for (int i = 0; i < amounts.length; i++) {
      double exact = CENTS * amounts[i];
      cents[i] = (long) Math.floor(exact);
      lost[i] = exact - cents[i];
    }
    long lacking = of(Arrays.stream(amounts).sum()) - Arrays.stream(cents).sum();
    IntStream.range(0, amounts.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> lost[i]).reversed())
        .limit(Math.max(0, lacking))
        .forEach(i -> cents[i]++);
    return cents;
  }

  static long of(double amount) {
    return Math.round(CENTS * amount);
  }

  static double money(long cents) {
    return cents / CENTS;
  }
}
