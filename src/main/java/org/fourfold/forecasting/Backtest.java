package org.fourfold.forecasting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.forecast.ForecastMethod;

/**
 * Forecasts from earlier ends of the histories, by methods that see nothing later.
 *
 * <p><b>Method</b> rolling origins one horizon apart: {@value #FEW} of them, or {@value #MANY}
 * where at most {@value #SMALL} series are to be learnt from. The network is trained once, at the
 * earliest that has enough behind it. <b>Cost</b> all methods, once for each origin.
 */
final class Backtest {
  private static final int FEW = 3;
  private static final int MANY = 10;
  private static final int SMALL = 20;

  /**
   * One moment from which all methods forecast.
   *
   * @param back steps before the end
   * @param scored whether a series had enough behind it to take part
   */
  record Origin(int back, boolean[] scored, Map<ForecastMethod, List<double[]>> forecasts) {}

  private final Panel panel;
  private final List<double[]> given;
  private final int horizon;
  private final List<Origin> origins = new ArrayList<>();

  /**
   * Runs it.
   *
   * @param given values as they were counted, gaps not a number, which are not scored
   */
  Backtest(Panel panel, List<double[]> given, MethodRun run, Watch watch) {
    this.panel = panel;
    this.given = given;
    horizon = run.horizon();
    List<Integer> backs = backs();
    Forecaster network = null;
    for (int k = backs.size() - 1; k >= 0; k--) {
      int back = backs.get(k);
      Panel past = panel.cut(back);
      if (network == null || !PooledNetwork.learnt(network)) {
        network = run.network(past, watch);
      }
      boolean[] scored = new boolean[panel.size()];
      for (int s = 0; s < scored.length; s++) {
        scored[s] = panel.y().get(s).length - back >= least();
      }
      origins.addFirst(new Origin(back, scored, run.run(past, network, watch)));
      watch.progress().accept((double) (backs.size() - k) / (backs.size() + 1));
    }
  }

  private int least() {
    return Math.max(6, panel.period() + 2);
  }

  private List<Integer> backs() {
    List<Integer> backs = new ArrayList<>();
    int most = panel.size() > SMALL ? FEW : MANY;
    for (int k = 1; k <= most && panel.longest() - k * horizon >= least(); k++) {
      backs.add(k * horizon);
    }
    return backs;
  }

  List<Origin> origins() {
    return origins;
  }

  Panel panel() {
    return panel;
  }

  /** What came after an origin, as it was counted. */
  double[] came(Origin origin, int series) {
    double[] y = given.get(series);
    int from = y.length - origin.back();
    return Arrays.copyOfRange(y, from, from + horizon);
  }

  /** What a series' methods saw at an origin. */
  double[] known(Origin origin, int series) {
    double[] y = panel.y().get(series);
    return Arrays.copyOf(y, y.length - origin.back());
  }

  /**
   * Misses of a method over the noise, at all origins but one, the latest twice; gaps count as hit.
   */
  IntervalModel intervals(ForecastMethod method, Origin except) {
    List<double[]> misses = new ArrayList<>();
    List<Origin> others = new ArrayList<>(origins);
    if (origins.size() > 1) {
      others.remove(except);
    }
    others.addAll(others.isEmpty() ? List.of() : List.of(others.getFirst()));
    for (Origin origin : others) {
      for (int s = 0; s < panel.size(); s++) {
        if (origin.scored()[s]) {
          misses.add(miss(origin, s, origin.forecasts().get(method).get(s)));
        }
      }
    }
    return IntervalModel.of(misses);
  }

  private double[] miss(Origin origin, int series, double[] f) {
    double noise = IntervalModel.noise(known(origin, series), panel.period());
    double[] came = came(origin, series);
    double[] miss = new double[horizon];
    for (int h = 0; h < horizon; h++) {
      miss[h] = Double.isNaN(came[h]) ? 0 : (came[h] - f[h]) / noise;
    }
    return miss;
  }
}
