package org.fourfold.domain.forecast;

import java.util.List;

/**
 * The forecast of one series.
 *
 * @param history as it was given
 * @param method that was chosen
 * @param steps from the end of the history
 * @param lastTime what the same method would have said one horizon ago, without what came since;
 *     empty where the history is too short
 * @param accuracy every method that was tried, by backtest; empty where the history is too short
 * @param repairs gaps and outliers
 */
public record SeriesForecast(
    History history,
    ForecastMethod method,
    List<ForecastStep> steps,
    List<ForecastStep> lastTime,
    List<MethodAccuracy> accuracy,
    List<HistoryRepair> repairs) {
  public SeriesForecast {
    steps = List.copyOf(steps);
    lastTime = List.copyOf(lastTime);
    accuracy = List.copyOf(accuracy);
    repairs = List.copyOf(repairs);
  }

  public String name() {
    return history.name();
  }

  /** How the chosen method did; {@code null} where it could not be tried. */
  public MethodAccuracy chosen() {
    return of(method);
  }

  public MethodAccuracy of(ForecastMethod wanted) {
    return accuracy.stream().filter(a -> a.method() == wanted).findFirst().orElse(null);
  }

  /** The simple method that did better than everything fitted; {@code null} where none did. */
  public ForecastMethod simpleWinner() {
    ForecastMethod best = null;
    double least = Double.POSITIVE_INFINITY;
    for (MethodAccuracy a : accuracy) {
      if (a.mase() < least) {
        least = a.mase();
        best = a.method();
      }
    }
    return best != null && best.simple() ? best : null;
  }
}
