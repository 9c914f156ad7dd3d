package org.fourfold.domain.forecast;

import java.util.List;

/**
 * Forecasts of all series, and how each method did over all of them.
 *
 * @param accuracy means over series of those that could be tried
 */
public record ForecastOutcome(
    List<SeriesForecast> series, List<MethodAccuracy> accuracy, double seconds) {
  public ForecastOutcome {
    series = List.copyOf(series);
    accuracy = List.copyOf(accuracy);
  }

  /** Series in which a simple method beat everything fitted. */
  public long simpleWins() {
    return series.stream().filter(s -> s.simpleWinner() != null).count();
  }
}
