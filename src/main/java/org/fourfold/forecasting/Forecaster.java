package org.fourfold.forecasting;

import java.util.List;
import java.util.stream.IntStream;

/** A method that forecasts a panel. */
@FunctionalInterface
interface Forecaster {
  /** Means {@code [series][step]}. */
  List<double[]> forecast(Panel panel, int horizon, Watch watch);

  /** A method that looks at one series at a time. */
  static Forecaster each(LocalForecaster local) {
    return (panel, horizon, watch) ->
        IntStream.range(0, panel.size())
            .parallel()
            .mapToObj(
                s -> {
                  watch.check();
                  return local.forecast(panel.y().get(s), panel.period(), horizon);
                })
            .toList();
  }
}
