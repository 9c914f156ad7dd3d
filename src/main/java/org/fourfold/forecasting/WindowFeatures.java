package org.fourfold.forecasting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.fourfold.domain.forecast.Cadence;

/**
 * What the pooled methods see of a history at one moment: nothing later than that moment.
 *
 * <p><b>Shapes</b> common inputs: lags of the rest (history without its shrunk season) against a
 * smoothed level, smoothed levels of several speeds, slopes, the calendar. For each step to come:
 * the season's index there, the values one and two seasons before it, and its working days. All but
 * the calendar are in units of the mean absolute seasonal change, so series of any size train
 * together.
 */
final class WindowFeatures {
  static final double LIMIT = 6;
  private static final double[] SPEEDS = {0.05, 0.1, 0.4, 0.8};

  private final Panel panel;
  private final int horizon;
  private final int lags;

  WindowFeatures(Panel panel, int horizon) {
    this.panel = panel;
    this.horizon = horizon;
    int period = panel.period();
    lags = period == 1 ? 6 : Math.min(14, Math.max(8, period + 1));
  }

  /** The first moment with enough history behind it. */
  int first() {
    return Math.max(lags, 2 * panel.period()) + 1;
  }

  /** Inputs that do not depend on the step to come. */
  int common() {
    return lags + SPEEDS.length + 3 + 1;
  }

  /** Further inputs of one step to come. */
  int stepwise() {
    return 3 + seasons() + 3;
  }

  private int seasons() {
    return panel.cadence() == Cadence.MONTHLY ? 12 : panel.cadence() == Cadence.DAILY ? 7 : 0;
  }

  /** One moment of one series. */
  final class Window {
    final double[] shared = new double[common()];
    final double[][] steps = new double[horizon][stepwise()];
    final double[] base = new double[horizon];
    final double scale;

    /** What is seen of {@code series} after its first {@code known} values. */
    Window(int series, int known) {
      double[] y = panel.y().get(series);
      double[] past = java.util.Arrays.copyOf(y, known);
      int period = panel.period();
      Seasonality season = Seasonality.shrunk(past, period);
      double[] rest = season.remove(past);
      double change = Numbers.scale(past, period);
      double level = smoothed(rest, 0.2);
      scale = change > 0 ? change : Math.max(1e-9, Math.abs(level) * 0.01 + 1e-9);
      int i = 0;
      for (int lag = 0; lag < lags; lag++) {
        shared[i++] = limited((rest[known - 1 - lag] - level) / scale);
      }
      for (double speed : SPEEDS) {
        shared[i++] = limited((smoothed(rest, speed) - level) / scale);
      }
      for (int length : new int[] {lags, 2 * lags, known}) {
        int from = Math.max(0, known - length);
        double slope = Numbers.line(java.util.Arrays.copyOfRange(rest, from, known))[0];
        shared[i++] = limited(slope * Math.min(known - from, 3 * lags) / scale);
      }
      shared[i] = Math.min(3, level / scale / 10);
      for (int h = 0; h < horizon; h++) {
        double index = season.index()[(known + h) % season.period()];
        base[h] = season.multiplicative() ? level * index : level + index;
        step(steps[h], series, known, h, level);
      }
    }

    private void step(double[] x, int series, int known, int h, double level) {
      double[] y = panel.y().get(series);
      int period = panel.period();
      int back = period * (1 + h / period);
      int i = 0;
      x[i++] = limited((base[h] - level) / scale);
      x[i++] = known + h - back >= 0 ? limited((y[known + h - back] - base[h]) / scale) : 0;
      x[i++] =
          known + h - back - period >= 0
              ? limited((y[known + h - back - period] - base[h]) / scale)
              : 0;
      LocalDate date = panel.date(series, known + h);
      if (seasons() == 12) {
        x[i + date.getMonthValue() - 1] = 1;
        i += 12;
        x[i++] = (workingDays(date) - 20.9) / 2;
        x[i++] = (workingDays(panel.date(series, known - 1)) - 20.9) / 2;
        x[i] = (workingDays(panel.date(series, known + h - 12)) - 20.9) / 2;
      } else if (seasons() == 7) {
        x[i + date.getDayOfWeek().getValue() - 1] = 1;
      }
    }

    /** All inputs of one step. */
    double[] row(int h) {
      double[] row = new double[common() + stepwise()];
      System.arraycopy(shared, 0, row, 0, common());
      System.arraycopy(steps[h], 0, row, common(), stepwise());
      return row;
    }

    /** A scaled answer in the unit of the history. */
    double unscale(int h, double answer) {
      return base[h] + answer * scale;
    }

    /** What came, as the answer to learn. */
    double answer(int h, double value) {
      return limited((value - base[h]) / scale);
    }
  }

  static double limited(double x) {
    return Math.max(-LIMIT, Math.min(LIMIT, x));
  }

  private static double smoothed(double[] y, double speed) {
    double level = Numbers.mean(y, 0, Math.min(y.length, 6));
    for (double v : y) {
      level += speed * (v - level);
    }
    return level;
  }

  /** Mondays to Fridays of a month, less the holidays of most countries: New Year and Christmas. */
  static int workingDays(LocalDate date) {
    int count = 0;
    LocalDate first = date.withDayOfMonth(1);
    for (int d = 0; d < first.lengthOfMonth(); d++) {
      LocalDate day = first.plusDays(d);
      boolean feast =
          day.getDayOfYear() == 1
              || day.getMonthValue() == 12
                  && (day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26);
      if (!feast
          && day.getDayOfWeek() != DayOfWeek.SATURDAY
          && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        count++;
      }
    }
    return count;
  }
}
