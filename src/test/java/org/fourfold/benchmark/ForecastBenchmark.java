package org.fourfold.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.fourfold.domain.forecast.Cadence;
import org.fourfold.domain.forecast.ForecastMethod;
import org.fourfold.domain.forecast.ForecastOutcome;
import org.fourfold.domain.forecast.ForecastRequest;
import org.fourfold.domain.forecast.ForecastStep;
import org.fourfold.domain.forecast.History;
import org.fourfold.domain.forecast.SeriesForecast;
import org.fourfold.forecasting.Forecasting;
import org.fourfold.forecasting.Watch;

/** Every method on the last months of the reference histories, which it did not see. */
final class ForecastBenchmark implements Benchmark {
  private static final Path CASES =
      Path.of(System.getProperty("fourfold.cases", "../shared/cases"));

  @Override
  public String name() {
    return "forecast";
  }

  @Override
  public String title() {
    return "Forecasts";
  }

  @Override
  public Path page() {
    return Path.of("src/docs/accuracy.md");
  }

  @Override
  public String run(Sizes sizes, Consumer<String> telling) {
    if (!Files.isDirectory(CASES.resolve("hospital_monthly"))) {
      return "Not measured: the reference cases are not at hand.\n";
    }
    try {
      return "The last horizon of each history was held out of everything below: fitting, choice and intervals"
          + " used only what lay before it.\n\n"
          + table("hospital_monthly, 767 series, 12 months", hospital(), 12, telling)
          + table("m3_monthly, 1,428 series, 18 months", economy(), 18, telling)
          + arrivals(telling);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<History> hospital() throws IOException {
    List<String> rows =
        Files.readAllLines(
            CASES.resolve("hospital_monthly").resolve("hospital_train_2000-01_2005-12.csv"));
    String[] names = rows.getFirst().split(",");
    List<History> histories = new ArrayList<>();
    for (int s = 1; s < names.length; s++) {
      int column = s;
      List<Double> values =
          rows.stream().skip(1).map(r -> Double.valueOf(r.split(",")[column])).toList();
      histories.add(new History(names[s], LocalDate.of(2000, 1, 1), Cadence.MONTHLY, values));
    }
    return histories;
  }

  private static List<History> economy() throws IOException {
    List<History> histories = new ArrayList<>();
    List<String> rows = Files.readAllLines(CASES.resolve("m3_monthly/m3_monthly_train.csv"));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",");
      int year = Math.max(1900, Integer.parseInt(cells[2]));
      int month = Math.max(1, Integer.parseInt(cells[3]));
      List<Double> values = Arrays.stream(cells[6].split(";")).map(Double::valueOf).toList();
      histories.add(new History(cells[0], LocalDate.of(year, month, 1), Cadence.MONTHLY, values));
    }
    return histories;
  }

  private static History cut(History history, int back) {
    int left = history.values().size() - back;
    List<Double> values = history.values().subList(0, left);
    return new History(history.name(), history.start(), history.cadence(), values);
  }

  private static String table(
      String title, List<History> whole, int horizon, Consumer<String> telling) {
    List<History> known = whole.stream().map(h -> cut(h, horizon)).toList();
    StringBuilder text =
        new StringBuilder(
            "### "
                + title
                + "\n\n| method | MASE | sMAPE % | WAPE % | bias % | in 80 % | in 95 % | s |\n"
                + "|---|---|---|---|---|---|---|---|\n");
    for (ForecastMethod method : ForecastMethod.values()) {
      ForecastRequest request = new ForecastRequest(horizon, List.of(12), method, false);
      ForecastOutcome outcome = Forecasting.run(known, request, Watch.NOBODY);
      String row = row(method, outcome, whole, horizon);
      telling.accept(row);
      text.append(row).append('\n');
    }
    return text.append('\n').toString();
  }

  private static String row(
      ForecastMethod method, ForecastOutcome outcome, List<History> whole, int horizon) {
    double mase = 0;
    int scaled = 0;
    double smape = 0;
    double[] sums = new double[3];
    int[] inside = new int[2];
    for (int s = 0; s < whole.size(); s++) {
      List<Double> y = whole.get(s).values();
      SeriesForecast series = outcome.series().get(s);
      int known = y.size() - horizon;
      double scale = 0;
      for (int t = 12; t < known; t++) {
        scale += Math.abs(y.get(t) - y.get(t - 12)) / (known - 12);
      }
      double error = 0;
      for (ForecastStep step : series.steps()) {
        double came = y.get(known + step.step() - 1);
        double miss = Math.abs(step.mean() - came);
        error += miss / horizon;
        double both = step.mean() + came;
        smape += both > 0 ? 200 * miss / both / horizon / whole.size() : 0;
        sums[0] += miss;
        sums[1] += step.mean() - came;
        sums[2] += came;
        inside[0] += came >= step.lo80() && came <= step.hi80() ? 1 : 0;
        inside[1] += came >= step.lo95() && came <= step.hi95() ? 1 : 0;
      }
      mase += scale > 0 ? error / scale : 0;
      scaled += scale > 0 ? 1 : 0;
    }
    double all = (double) whole.size() * horizon;
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.2f | %.2f | %.2f | %.1f | %.1f | %.1f |",
        method.code(),
        mase / scaled,
        smape,
        100 * sums[0] / sums[2],
        100 * sums[1] / sums[2],
        100 * inside[0] / all,
        100 * inside[1] / all,
        outcome.seconds());
  }

  /** Seven days ahead from every week of the last year, each time with all that was known then. */
  private static String arrivals(Consumer<String> telling) throws IOException {
    List<Double> values =
        Files.readAllLines(CASES.resolve("ed_arrivals/uihc_ed_daily_to_2017-03-31.csv")).stream()
            .skip(1)
            .map(r -> Double.valueOf(r.split(",")[1]))
            .toList();
    History whole = new History("arrivals", LocalDate.of(2013, 7, 1), Cadence.DAILY, values);
    StringBuilder text =
        new StringBuilder(
            "### ed_arrivals, seven days from each of 52 weeks\n\n| method | MAPE % | in 80 % |\n"
                + "|---|---|---|\n");
    for (ForecastMethod method :
        List.of(
            ForecastMethod.SEASONAL_NAIVE,
            ForecastMethod.THETA,
            ForecastMethod.MACHINE_LEARNED,
            ForecastMethod.COMBINATION)) {
      double sum = 0;
      int inside = 0;
      for (int week = 52; week >= 1; week--) {
        ForecastRequest request = new ForecastRequest(7, List.of(7, 365), method, false);
        History known = cut(whole, 7 * week);
        for (ForecastStep step :
            Forecasting.run(List.of(known), request, Watch.NOBODY).series().getFirst().steps()) {
          double came = values.get(known.values().size() + step.step() - 1);
          sum += 100 * Math.abs(step.mean() - came) / came / 364;
          inside += came >= step.lo80() && came <= step.hi80() ? 1 : 0;
        }
      }
      String row =
          String.format(Locale.ROOT, "| %s | %.2f | %.1f |", method.code(), sum, inside / 3.64);
      telling.accept(row);
      text.append(row).append('\n');
    }
    return text.toString();
  }
}
