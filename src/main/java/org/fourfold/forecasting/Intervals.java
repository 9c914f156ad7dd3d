package org.fourfold.forecasting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.forecast.ForecastMethod;
import org.fourfold.domain.forecast.ForecastStep;

/** Means with what may lie around them. */
final class Intervals {
  private final Backtest backtest;
  private final Map<ForecastMethod, IntervalModel> models = new EnumMap<>(ForecastMethod.class);
  private final Map<ForecastMethod, IntervalModel> earlier = new EnumMap<>(ForecastMethod.class);

  Intervals(Backtest backtest) {
    this.backtest = backtest;
  }

  /**
   * The steps of a forecast.
   *
   * @param origin the latest, whose own misses are not used; {@code null} for the end
   */
  List<ForecastStep> steps(
      int series, ForecastMethod method, double[] means, Backtest.Origin origin) {
    IntervalModel model =
        origin == null
            ? models.computeIfAbsent(method, m -> backtest.intervals(m, null))
            : earlier.computeIfAbsent(method, m -> backtest.intervals(m, origin));
    Panel panel = backtest.panel();
    double[] known = origin == null ? panel.y().get(series) : backtest.known(origin, series);
    double noise = IntervalModel.noise(known, panel.period());
    List<ForecastStep> steps = new ArrayList<>();
    for (int h = 0; h < means.length; h++) {
      double[] ends = model.around(means[h], h, noise);
      steps.add(
          new ForecastStep(
              h + 1,
              panel.date(series, known.length + h),
              means[h],
              ends[1],
              ends[2],
              ends[0],
              ends[3]));
    }
    return steps;
  }
}
