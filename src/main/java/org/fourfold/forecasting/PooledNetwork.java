package org.fourfold.forecasting;

import java.util.List;
import java.util.stream.IntStream;
import org.fourfold.learning.regression.RegressionNetwork;

/**
 * A neural network trained once across all series; it answers with the whole horizon.
 *
 * <p><b>Method</b> the mean of {@value #NETWORKS} small networks ({@link RegressionNetwork}) of
 * different seeds, on the inputs of {@link WindowFeatures}. <b>Cost</b> {@value #PASSES} passes
 * over at most {@value #MOST} moments. <b>Source</b> Smyl (2020), Int. J. Forecasting 36: networks
 * across series beside smoothing of each.
 */
final class PooledNetwork {
  private static final int MOST = 12_000;
  private static final int PASSES = 8;
  private static final int NETWORKS = 2;
  private static final int HIDDEN = 24;
  private static final int STEPS = 24;

  private static final Forecaster TOO_LITTLE =
      Forecaster.each(LocalForecaster.seasonless(Theta::dynamic));

  private PooledNetwork() {}

  /** Whether a forecaster is a network; false where there was too little to learn from. */
  static boolean learnt(Forecaster forecaster) {
    return forecaster != TOO_LITTLE;
  }

  /** A forecaster that has learnt from a panel and may forecast from a later end of it. */
  static Forecaster trained(Panel panel, int horizon, Watch watch) {
    TrainingWindows windows = TrainingWindows.of(panel, horizon, MOST);
    if (windows.size() < 60) {
      return TOO_LITTLE;
    }
    double[][] inputs =
        windows.windows().stream().map(w -> input(w, horizon)).toArray(double[][]::new);
    double[][] answers = windows.answers().toArray(double[][]::new);
    List<RegressionNetwork> networks =
        IntStream.range(0, NETWORKS)
            .parallel()
            .mapToObj(
                i ->
                    RegressionNetwork.train(
                        inputs, answers, HIDDEN, passes(inputs.length), 20 + i, watch::check))
            .toList();
    return (later, steps, _) ->
        TrainingWindows.ends(later, steps).last(window -> forecast(networks, window, steps));
  }

  private static double[] forecast(
      List<RegressionNetwork> networks, WindowFeatures.Window window, int horizon) {
    double[][] input = {input(window, horizon)};
    double[] mean = new double[horizon];
    for (RegressionNetwork network : networks) {
      double[] said = network.predict(input)[0];
      for (int h = 0; h < horizon; h++) {
        mean[h] += said[h] / networks.size();
      }
    }
    for (int h = 0; h < horizon; h++) {
      mean[h] = window.unscale(h, mean[h]);
    }
    return mean;
  }

  /** Few moments are seen more often. */
  private static int passes(int moments) {
    return Math.max(PASSES, Math.min(60, 60_000 / moments));
  }

  /** Common inputs at half size, then two of each step, then the calendar of the first step. */
  private static double[] input(WindowFeatures.Window window, int horizon) {
    int steps = Math.min(horizon, STEPS);
    int common = window.shared.length;
    int calendar = window.steps[0].length - 3;
    double[] x = new double[common + 2 * steps + calendar];
    for (int i = 0; i < common; i++) {
      x[i] = window.shared[i] / 2;
    }
    for (int h = 0; h < steps; h++) {
      x[common + 2 * h] = window.steps[h][0] / 2;
      x[common + 2 * h + 1] = window.steps[h][1] / 2;
    }
    System.arraycopy(window.steps[0], 3, x, common + 2 * steps, calendar);
    return x;
  }
}
