package org.fourfold.forecasting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fourfold.domain.forecast.History;
import org.fourfold.domain.forecast.HistoryRepair;

/**
 * A history as the methods see it: gaps filled, single values far off brought back.
 *
 * <p><b>Method</b> on the history without its season: gaps on the straight line between their
 * neighbours; an outlier is a value more than {@value #FAR} robust deviations from the median of
 * the seven around it, both its neighbours being none (a change that stays is no outlier), and
 * takes that median. <b>Source</b> Hampel (1974), J. Am. Stat. Assoc. 69.
 *
 * @param history as given, from its first to its last value
 * @param y what the methods see
 * @param repairs every place where the two differ
 */
record HistoryCleaning(History history, double[] y, List<HistoryRepair> repairs) {
  private static final double FAR = 12;
  private static final int AROUND = 3;

  /** More than one outlier in so many values are the way of the series, and stay. */
  private static final int OFTEN = 50;

  static HistoryCleaning of(History raw, int period) {
    History history = trimmed(raw);
    double[] given = history.values().stream().mapToDouble(Double::doubleValue).toArray();
    double[] y = between(given);
    Seasonality season = Seasonality.shrunk(y, period);
    boolean gaps = Arrays.stream(given).anyMatch(Double::isNaN);
    if (gaps) {
      y = season.add(between(season.remove(given)), 0);
    }
    double[] tamed = season.add(tamed(season.remove(y)), 0);
    List<HistoryRepair> repairs = new ArrayList<>();
    for (int t = 0; t < y.length; t++) {
      boolean gap = Double.isNaN(given[t]);
      boolean far = Math.abs(tamed[t] - y[t]) > 1e-9 * Math.max(1, Math.abs(y[t]));
      if (!gap && !far) {
        y[t] = given[t];
        continue;
      }
      y[t] = Math.max(far ? tamed[t] : y[t], 0);
      HistoryRepair.Kind kind = gap ? HistoryRepair.Kind.GAP : HistoryRepair.Kind.OUTLIER;
      repairs.add(new HistoryRepair(history.name(), history.date(t), kind, given[t], y[t]));
    }
    return new HistoryCleaning(history, y, repairs);
  }

  private static History trimmed(History raw) {
    List<Double> values = raw.values();
    int from = 0;
    int to = values.size();
    while (from < to - 1 && values.get(from).isNaN()) {
      from++;
    }
    while (to > from + 1 && values.get(to - 1).isNaN()) {
      to--;
    }
    return new History(raw.name(), raw.date(from), raw.cadence(), values.subList(from, to));
  }

  /** Fills gaps on the straight line between their neighbours. */
  private static double[] between(double[] given) {
    double[] y = given.clone();
    int last = 0;
    for (int t = 1; t < y.length; t++) {
      if (!Double.isNaN(given[t])) {
        for (int i = last + 1; i < t; i++) {
          y[i] = given[last] + (given[t] - given[last]) * (i - last) / (t - last);
        }
        last = t;
      }
    }
    return y;
  }

  private static double[] tamed(double[] rest) {
    int n = rest.length;
    if (n < 2 * AROUND + 3) {
      return rest;
    }
    double[] median = new double[n];
    double[] away = new double[n];
    for (int t = 0; t < n; t++) {
      int from = Math.max(0, Math.min(t - AROUND, n - 2 * AROUND - 1));
      median[t] = Numbers.median(Arrays.copyOfRange(rest, from, from + 2 * AROUND + 1));
      away[t] = Math.abs(rest[t] - median[t]);
    }
    double limit = FAR * 1.4826 * Numbers.median(away);
    double[] tamed = rest.clone();
    int found = 0;
    for (int t = 0; t < n && limit > 0; t++) {
      boolean alone = (t == 0 || away[t - 1] <= limit) && (t == n - 1 || away[t + 1] <= limit);
      if (away[t] > limit && alone) {
        tamed[t] = median[t];
        found++;
      }
    }
    return found > Math.max(1, n / OFTEN) ? rest : tamed;
  }
}
