package org.fourfold.domain.measure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Rows with a period column resolved into one number per period. */
public final class PeriodSeries {
  private PeriodSeries() {}

  /**
   * Amounts by code and period. A row with an empty period holds in each period; a row for a period
   * overrides it; where neither is given the amount is {@code missing}.
   *
   * @return for each code that has a row, an array of one amount per period in order
   */
  public static <R> Map<String, double[]> of(
      List<Period> periods,
      List<R> rows,
      Function<R, String> code,
      Function<R, String> period,
      ToDoubleFunction<R> amount,
      double missing) {
    Map<String, Integer> place = new HashMap<>();
    for (int t = 0; t < periods.size(); t++) {
      place.put(periods.get(t).period(), t);
    }
    Map<String, double[]> series = new HashMap<>();
    for (R row : rows) {
      if (period.apply(row).isEmpty()) {
        double[] each = new double[periods.size()];
        Arrays.fill(each, amount.applyAsDouble(row));
        series.put(code.apply(row), each);
      }
    }
    for (R row : rows) {
      Integer t = place.get(period.apply(row));
      if (t != null) {
        series.computeIfAbsent(code.apply(row), _ -> filled(periods.size(), missing))[t] =
            amount.applyAsDouble(row);
      }
    }
    return series;
  }

  private static double[] filled(int length, double value) {
    double[] filled = new double[length];
    Arrays.fill(filled, value);
    return filled;
  }
}
