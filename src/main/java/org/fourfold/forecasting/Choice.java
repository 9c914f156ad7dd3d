package org.fourfold.forecasting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.forecast.ForecastMethod;
import org.fourfold.domain.forecast.MethodAccuracy;

/**
 * How every method did in a {@link Backtest}, and which is to be used for each series.
 *
 * <p><b>Method</b> the combination, unless one method missed by less than 1 − {@value #CLEARLY} of
 * it on the mean of the origins and at every one of at least three: a few origins are a weak
 * witness, and choosing the winner each time is worse than the combination (Petropoulos et al.
 * 2018, Eur. J. Oper. Res. 268).
 */
final class Choice {
  private static final double CLEARLY = 0.4;

  private final Backtest backtest;
  private final List<ForecastMethod> methods;
  private final Map<ForecastMethod, Score> over = new EnumMap<>(ForecastMethod.class);
  private final List<Map<ForecastMethod, Score>> each = new ArrayList<>();
  private final List<Map<ForecastMethod, List<Double>>> errors = new ArrayList<>();

  Choice(Backtest backtest, List<ForecastMethod> methods) {
    this.backtest = backtest;
    this.methods = methods;
    int size = backtest.panel().size();
    for (int s = 0; s < size; s++) {
      each.add(new EnumMap<>(ForecastMethod.class));
      errors.add(new EnumMap<>(ForecastMethod.class));
    }
    for (ForecastMethod method : methods) {
      over.put(method, new Score());
      for (Backtest.Origin origin : backtest.origins()) {
        IntervalModel intervals = backtest.intervals(method, origin);
        for (int s = 0; s < size; s++) {
          if (origin.scored()[s]) {
            add(method, origin, intervals, s);
          }
        }
      }
    }
  }

  private void add(ForecastMethod method, Backtest.Origin origin, IntervalModel intervals, int s) {
    int period = backtest.panel().period();
    double[] known = backtest.known(origin, s);
    double scale = Numbers.scale(known, period);
    double noise = IntervalModel.noise(known, period);
    double[] f = origin.forecasts().get(method).get(s);
    double[] came = backtest.came(origin, s);
    over.get(method).add(came, f, scale, noise, intervals);
    double mase =
        each.get(s).computeIfAbsent(method, _ -> new Score()).add(came, f, scale, noise, intervals);
    errors.get(s).computeIfAbsent(method, _ -> new ArrayList<>()).add(mase);
  }

  /** All methods over all series; empty where no series could be tried. */
  List<MethodAccuracy> overall() {
    return list(over);
  }

  /** All methods on one series; empty where it was too short. */
  List<MethodAccuracy> of(int series) {
    return list(each.get(series));
  }

  private List<MethodAccuracy> list(Map<ForecastMethod, Score> scores) {
    List<MethodAccuracy> found = new ArrayList<>();
    for (ForecastMethod method : methods) {
      Score score = scores.get(method);
      if (score != null && !score.isEmpty()) {
        found.add(score.accuracy(method, backtest.origins().size()));
      }
    }
    return found;
  }

  /** The method for a series. */
  ForecastMethod method(int series) {
    Map<ForecastMethod, List<Double>> tried = errors.get(series);
    List<Double> combined = tried.get(ForecastMethod.COMBINATION);
    ForecastMethod best = ForecastMethod.COMBINATION;
    if (combined == null || combined.size() < 3) {
      return best;
    }
    double least = (1 - CLEARLY) * mean(combined);
    for (ForecastMethod method : methods) {
      List<Double> own = tried.get(method);
      boolean always = true;
      for (int k = 0; k < own.size(); k++) {
        always &= own.get(k) < combined.get(k);
      }
      if (always && mean(own) < least) {
        least = mean(own);
        best = method;
      }
    }
    return best;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }
}
