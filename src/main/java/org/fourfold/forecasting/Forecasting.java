package org.fourfold.forecasting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourfold.domain.forecast.Cadence;
import org.fourfold.domain.forecast.ForecastMethod;
import org.fourfold.domain.forecast.ForecastOutcome;
import org.fourfold.domain.forecast.ForecastRequest;
import org.fourfold.domain.forecast.ForecastStep;
import org.fourfold.domain.forecast.History;
import org.fourfold.domain.forecast.SeriesForecast;

/**
 * From histories to forecasts.
 *
 * <p><b>Problem</b> each series' values over the horizon, with intervals that hold what they
 * promise. <b>Method</b> cleaning, backtest of the methods, choice for each series, forecast from
 * the end. <b>Shapes</b> histories of one cadence, each with a value. <b>Errors</b> {@link
 * java.util.concurrent.CancellationException} where the watch ends it. Every run repeats bit for
 * bit.
 */
public final class Forecasting {
  /** The longest season that the methods take themselves. */
  private static final int SHORT = 24;

  private Forecasting() {}

  /** Forecasts all series together: the learnt methods learn across them. */
  public static ForecastOutcome run(List<History> histories, ForecastRequest request, Watch watch) {
    long start = System.nanoTime();
    Cadence cadence = histories.getFirst().cadence();
    List<Integer> seasons =
        request.seasons().isEmpty() ? seasons(histories, cadence) : request.seasons();
    int period = seasons.stream().filter(s -> s <= SHORT).findFirst().orElse(1);
    int longSeason = seasons.stream().filter(s -> s > SHORT).findFirst().orElse(0);
    List<HistoryCleaning> clean =
        histories.stream().map(h -> HistoryCleaning.of(h, period)).toList();
    Panel panel =
        new Panel(
            clean.stream().map(HistoryCleaning::y).toList(),
            clean.stream().map(c -> c.history().start()).toList(),
            cadence,
            period);
    Set<ForecastMethod> wanted = wanted(request);
    MethodRun run = new MethodRun(request.horizon(), longSeason, wanted);
    Backtest backtest = new Backtest(panel, given(clean), run, watch);
    Choice choice = new Choice(backtest, List.copyOf(wanted));
    Map<ForecastMethod, List<double[]>> found = run.run(panel, run.network(panel, watch), watch);
    Intervals intervals = new Intervals(backtest);
    List<SeriesForecast> series = new ArrayList<>();
    for (int s = 0; s < panel.size(); s++) {
      ForecastMethod method =
          request.method() == ForecastMethod.AUTO ? choice.method(s) : request.method();
      List<ForecastStep> steps = intervals.steps(s, method, found.get(method).get(s), null);
      Backtest.Origin last = backtest.origins().isEmpty() ? null : backtest.origins().getFirst();
      boolean before = last != null && last.scored()[s];
      List<ForecastStep> earlier =
          before
              ? intervals.steps(s, method, last.forecasts().get(method).get(s), last)
              : List.of();
      HistoryCleaning own = clean.get(s);
      series.add(
          new SeriesForecast(own.history(), method, steps, earlier, choice.of(s), own.repairs()));
    }
    watch.progress().accept(1);
    return new ForecastOutcome(series, choice.overall(), (System.nanoTime() - start) / 1e9);
  }

  private static Set<ForecastMethod> wanted(ForecastRequest request) {
    Set<ForecastMethod> all = EnumSet.complementOf(EnumSet.of(ForecastMethod.AUTO));
    boolean every = request.everyMethod() || request.method() == ForecastMethod.AUTO;
    return every ? all : EnumSet.of(request.method());
  }

  private static List<double[]> given(List<HistoryCleaning> clean) {
    return clean.stream()
        .map(c -> c.history().values().stream().mapToDouble(Double::doubleValue).toArray())
        .toList();
  }

  /** The season of the cadence, and the year too where two years of days are there. */
  static List<Integer> seasons(List<History> histories, Cadence cadence) {
    int longest = histories.stream().mapToInt(h -> h.values().size()).max().orElse(0);
    List<Integer> seasons = new ArrayList<>(List.of(cadence.season()));
    if (cadence.year() > cadence.season() && longest >= 2 * cadence.year()) {
      seasons.add(cadence.year());
    }
    return seasons;
  }
}
