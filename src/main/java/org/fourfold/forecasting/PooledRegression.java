package org.fourfold.forecasting;

import java.util.List;
import java.util.stream.IntStream;
import org.fourfold.learning.regression.RidgeRegression;

/**
 * The machine-learned method: one linear rule for each step to come, learnt across all series.
 *
 * <p><b>Method</b> ridge regression, made robust by reweighting (Huber 1964), on the inputs of
 * {@link WindowFeatures}, of every moment of every series, thinned evenly above {@value #MOST}
 * moments. <b>Cost</b> moments × inputs² for each step. <b>Source</b> Montero-Manso and Hyndman
 * (2021), Int. J. Forecasting 37: pooled linear models.
 */
final class PooledRegression implements Forecaster {
  private static final int MOST = 16_000;

  /** Of the moments: those of one series overlap, so they say far less than their number. */
  private static final double PENALTY = 0.5;

  @Override
  public List<double[]> forecast(Panel panel, int horizon, Watch watch) {
    TrainingWindows windows = TrainingWindows.of(panel, horizon, MOST);
    if (windows.size() < 30) {
      return Forecaster.each(LocalForecaster.seasonless(Theta::dynamic))
          .forecast(panel, horizon, watch);
    }
    List<RidgeRegression> rules =
        IntStream.range(0, horizon)
            .parallel()
            .mapToObj(
                h -> {
                  watch.check();
                  return RidgeRegression.robust(
                      windows.inputs(h), windows.answers(h), PENALTY * windows.size(), 1);
                })
            .toList();
    return windows.last(
        window -> {
          double[] f = new double[horizon];
          for (int h = 0; h < horizon; h++) {
            f[h] = window.unscale(h, rules.get(h).predict(window.row(h)));
          }
          return f;
        });
  }
}
