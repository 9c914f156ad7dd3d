package org.fourfold.forecasting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.fourfold.domain.forecast.Cadence;

/**
 * Histories that are forecast together: whole, without gaps, at one cadence.
 *
 * @param y values {@code [series][time]}, oldest first; lengths may differ
 * @param start date of the first value of each series
 * @param period values in one season, 1 for none; at most 24
 */
record Panel(List<double[]> y, List<LocalDate> start, Cadence cadence, int period) {

  int size() {
    return y.size();
  }

  /** The date of a place in a series; places beyond its end are dates to come. */
  LocalDate date(int series, int place) {
    return cadence.plus(start.get(series), place);
  }

  /** What was known {@code back} steps before the end; at least one value of each series stays. */
  Panel cut(int back) {
    return new Panel(
        y.stream().map(v -> Arrays.copyOf(v, Math.max(1, v.length - back))).toList(),
        start,
        cadence,
        period);
  }

  int longest() {
    return y.stream().mapToInt(v -> v.length).max().orElse(0);
  }
}
