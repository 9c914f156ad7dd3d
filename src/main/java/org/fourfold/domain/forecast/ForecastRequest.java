package org.fourfold.domain.forecast;

import java.util.List;

/**
 * What is asked of a forecast.
 *
 * @param horizon steps ahead
 * @param seasons values in each season, shortest first; empty for those of the cadence
 * @param method one, or {@link ForecastMethod#AUTO}
 * @param everyMethod whether all methods are tried, even where one is asked for
 */
public record ForecastRequest(
    int horizon, List<Integer> seasons, ForecastMethod method, boolean everyMethod) {
  public static final int MOST_STEPS = 3660;

  public ForecastRequest {
    seasons = List.copyOf(seasons);
  }
}
