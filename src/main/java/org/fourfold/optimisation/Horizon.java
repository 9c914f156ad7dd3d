package org.fourfold.optimisation;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.measure.Period;

/** The periods of a plan, numbered from 0. */
final class Horizon {
  private static final double DAYS_OF_YEAR = 365.25;

  private final List<Period> periods;
  private final Map<String, Integer> place = new HashMap<>();
  private final double[] discount;

  /**
   * @param discountRate per year
   */
  Horizon(List<Period> periods, double discountRate) {
    this.periods = periods;
    discount = new double[periods.size()];
    for (int t = 0; t < discount.length; t++) {
      place.put(periods.get(t).period(), t);
      long days = ChronoUnit.DAYS.between(periods.getFirst().start(), periods.get(t).start());
      discount[t] = Math.pow(1 + discountRate, -days / DAYS_OF_YEAR);
    }
  }

  int length() {
    return discount.length;
  }

  List<Period> periods() {
    return periods;
  }

  String code(int t) {
    return periods.get(t).period();
  }

  /** Place of a period, or {@code otherwise} where there is none of that code. */
  int place(String code, int otherwise) {
    return place.getOrDefault(code, otherwise);
  }

  /** What one unit of objective in a period is worth at the first start. */
  double discount(int t) {
    return discount[t];
  }

  /** Days of a period; beyond the horizon its calendar repeats. */
  int days(int t) {
    return periods.get(t % periods.size()).days();
  }
}
