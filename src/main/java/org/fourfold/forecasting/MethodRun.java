package org.fourfold.forecasting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.fourfold.domain.forecast.ForecastMethod;

/**
 * All methods asked for, side by side, from the end of one panel. A new method is one line here.
 *
 * @param season values in a season too long for the methods themselves; 0 for none
 * @param wanted methods whose forecasts are needed
 */
record MethodRun(int horizon, int season, Set<ForecastMethod> wanted) {

  /** A network that has learnt from a panel; {@code null} where nobody needs one. */
  Forecaster network(Panel panel, Watch watch) {
    if (!wanted.contains(ForecastMethod.NEURAL) && !combined()) {
      return null;
    }
    Panel rest = YearlyPattern.remove(panel, season, horizon).panel();
    return PooledNetwork.trained(rest, horizon, watch);
  }

  private boolean combined() {
    return wanted.contains(ForecastMethod.COMBINATION);
  }

  /** Forecasts {@code [series][step]} of each method; never below zero. */
  Map<ForecastMethod, List<double[]>> run(Panel whole, Forecaster network, Watch watch) {
    YearlyPattern.Adjusted adjusted = YearlyPattern.remove(whole, season, horizon);
    Panel panel = adjusted.panel();
    Map<ForecastMethod, List<double[]>> found = new EnumMap<>(ForecastMethod.class);
    each(found, ForecastMethod.NAIVE, LocalForecaster::naive, panel, watch);
    each(found, ForecastMethod.SEASONAL_NAIVE, LocalForecaster::seasonalNaive, panel, watch);
    each(found, ForecastMethod.SMOOTHING, LocalForecaster::simpleSmoothing, panel, watch);
    each(found, ForecastMethod.THETA, Theta::standard, panel, watch);
    LocalForecaster dynamic = LocalForecaster.seasonless(Theta::dynamic);
    each(found, ForecastMethod.DYNAMIC_THETA, dynamic, panel, watch);
    List<Smoothing> smoothed = smoothed(panel, watch);
    if (wanted.contains(ForecastMethod.ETS)) {
      found.put(ForecastMethod.ETS, smoothed.stream().map(Smoothing::best).toList());
    }
    if (wanted.contains(ForecastMethod.MACHINE_LEARNED) || combined()) {
      found.put(
          ForecastMethod.MACHINE_LEARNED, new PooledRegression().forecast(panel, horizon, watch));
    }
    if (network != null) {
      found.put(ForecastMethod.NEURAL, network.forecast(panel, horizon, watch));
    }
    if (combined()) {
      found.put(ForecastMethod.COMBINATION, combination(found, smoothed, panel, watch));
    }
    found.keySet().retainAll(wanted);
    found.replaceAll((_, f) -> adjusted.restore(f).stream().map(MethodRun::notNegative).toList());
    return found;
  }

  private List<Smoothing> smoothed(Panel panel, Watch watch) {
    if (!wanted.contains(ForecastMethod.ETS) && !combined()) {
      return List.of();
    }
    return IntStream.range(0, panel.size())
        .parallel()
        .mapToObj(
            s -> {
              watch.check();
              return Smoothing.of(panel.y().get(s), panel.period(), horizon);
            })
        .toList();
  }

  private void each(
      Map<ForecastMethod, List<double[]>> found,
      ForecastMethod method,
      LocalForecaster local,
      Panel panel,
      Watch watch) {
    boolean needed = method == ForecastMethod.DYNAMIC_THETA && combined();
    if (wanted.contains(method) || needed) {
      found.put(method, Forecaster.each(local).forecast(panel, horizon, watch));
    }
  }

  /** The plain mean of six that err differently. */
  private List<double[]> combination(
      Map<ForecastMethod, List<double[]>> found,
      List<Smoothing> smoothed,
      Panel panel,
      Watch watch) {
    List<List<double[]>> members = new ArrayList<>();
    members.add(found.get(ForecastMethod.DYNAMIC_THETA));
    members.add(found.get(ForecastMethod.MACHINE_LEARNED));
    members.add(found.get(ForecastMethod.NEURAL));
    members.add(smoothed.stream().map(Smoothing::weighted).toList());
    for (LocalForecaster local :
        List.<LocalForecaster>of(Theta::standard, LocalForecaster::simpleSmoothing)) {
      Forecaster member = Forecaster.each(LocalForecaster.seasonless(local));
      members.add(member.forecast(panel, horizon, watch));
    }
    List<double[]> mean = new ArrayList<>();
    for (int s = 0; s < panel.size(); s++) {
      double[] f = new double[horizon];
      for (List<double[]> member : members) {
        for (int h = 0; h < horizon; h++) {
          f[h] += member.get(s)[h] / members.size();
        }
      }
      mean.add(f);
    }
    return mean;
  }

  private static double[] notNegative(double[] f) {
    double[] bounded = f.clone();
    for (int h = 0; h < f.length; h++) {
      bounded[h] = Double.isFinite(f[h]) ? Math.max(0, f[h]) : 0;
    }
    return bounded;
  }
}
