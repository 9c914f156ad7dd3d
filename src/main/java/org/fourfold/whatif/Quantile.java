package org.fourfold.whatif;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourfold.domain.scenario.Uncertainty;

/**
 * Values of uncertain numbers at shares of their distribution.
 *
 * <p><b>Shapes.</b> Triangular: least p1, most likely p2, greatest p3. Normal: mean p1, standard
 * deviation p2. Lognormal: mean p1 and standard deviation p2 of the logarithm. Poisson: mean p1.
 * Empirical: p1, p2 and p3 as far as given, each as likely.
 *
 * <p><b>Source.</b> G. Marsaglia, Evaluating the normal distribution, Journal of Statistical
 * Software 11(4), 2004.
 */
final class Quantile {
  /** From this mean on a Poisson count is as good as normal. */
  private static final double LARGE = 500;

  private Quantile() {}

  /** Whether the numbers given make a distribution. */
  static boolean valid(Uncertainty u) {
    return switch (u.distribution()) {
      case TRIANGULAR ->
          u.p1() != null
              && u.p2() != null
              && u.p3() != null
              && u.p1() <= u.p2()
              && u.p2() <= u.p3();
      case NORMAL, LOGNORMAL -> u.p1() != null && u.p2() != null && u.p2() >= 0;
      case POISSON -> u.p1() != null && u.p1() >= 0;
      case EMPIRICAL -> !given(u).isEmpty();
    };
  }

  private static List<Double> given(Uncertainty u) {
    return Stream.of(
            Optional.ofNullable(u.p1()), Optional.ofNullable(u.p2()), Optional.ofNullable(u.p3()))
        .flatMap(Optional::stream)
        .sorted()
        .toList();
  }

  /**
   * @param z a number of the standard normal distribution, whose share decides
   */
  static double at(Uncertainty u, double z) {
    return switch (u.distribution()) {
      case TRIANGULAR -> triangular(u.p1(), u.p2(), u.p3(), share(z));
      case NORMAL -> u.p1() + u.p2() * z;
      case LOGNORMAL -> Math.exp(u.p1() + u.p2() * z);
      case POISSON -> poisson(u.p1(), z);
      case EMPIRICAL -> {
        List<Double> values = given(u);
        yield values.get((int) Math.min(values.size() - 1, share(z) * values.size()));
      }
    };
  }

  private static double triangular(double least, double mode, double most, double share) {
    double width = most - least;
    double middle = width == 0 ? 0 : (mode - least) / width;
    return share <= middle
        ? least + Math.sqrt(share * width * (mode - least))
        : most - Math.sqrt((1 - share) * width * (most - mode));
  }

  private static double poisson(double mean, double z) {
    if (mean > LARGE) {
      return Math.max(0, Math.rint(mean + Math.sqrt(mean) * z));
    }
    double share = share(z);
    double chance = Math.exp(-mean);
    double sum = chance;
    int count = 0;
    while (sum < share && count < 10 * LARGE) {
      count++;
      chance *= mean / count;
      sum += chance;
    }
    return count;
  }

  /** The share of the standard normal distribution below a number. */
  static double share(double z) {
    // Marsaglia's series; far out, where it cancels, the first terms of the tail.
    double x = Math.abs(z);
    double tail;
    if (x > 6) {
      tail = Math.exp(-x * x / 2) / (x * Math.sqrt(2 * Math.PI)) * (1 - 1 / (x * x));
    } else {
      double term = x;
      double sum = x;
      for (int k = 1; k < 120; k++) {
        term *= x * x / (2 * k + 1);
        sum += term;
      }
      tail = 0.5 - sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }
    return z < 0 ? tail : 1 - tail;
  }

  /** The number of the standard normal distribution that has this share below it. */
  static double normal(double share) {
    // Bisection on the share: exact to rounding, and asked for a handful of times only.
    double low = -9;
    double high = 9;
    for (int i = 0; i < 80; i++) {
      double middle = (low + high) / 2;
      if (share(middle) < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
