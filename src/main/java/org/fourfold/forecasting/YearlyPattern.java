package org.fourfold.forecasting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fourfold.domain.forecast.Cadence;
import org.fourfold.learning.regression.RidgeRegression;

/**
 * The season of the year and the holidays, beside the week: taken out of a daily or weekly history
 * before the methods see it, and given back to their forecasts.
 *
 * <p><b>Method</b> one regression on a trend that may bend, the days of the week, three pairs of
 * sine and cosine of the year, and each holiday and the day after it; the holidays of the country
 * that explains most (Schwarz criterion), or none. <b>Shapes</b> at least two years. <b>Source</b>
 * harmonic regression: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 12.1.
 */
final class YearlyPattern {
  private static final int WAVES = 3;
  private static final int BENDS = 4;
  private static final double DOUBT = 3;

  private final Cadence cadence;
  private final LocalDate start;
  private final int known;
  private final double year;
  private final Holidays holidays;
  private final int kinds;
  private final RidgeRegression rule;
  private final double criterion;

  private YearlyPattern(double[] y, Cadence cadence, LocalDate start, int season, Holidays set) {
    this.cadence = cadence;
    this.start = start;
    known = y.length;
    year = cadence == Cadence.DAILY && season == 365 ? 365.25 : season;
    holidays = set;
    kinds = set == Holidays.NONE ? 0 : set.of(start.getYear() + 1).size() + 1;
    double[][] x = new double[known][];
    for (int t = 0; t < known; t++) {
      x[t] = inputs(t);
    }
    rule = RidgeRegression.doubtful(x, y, DOUBT);
    double sum = 1e-12;
    for (int t = 0; t < known; t++) {
      double e = y[t] - rule.predict(x[t]);
      sum += e * e;
    }
    criterion = known * Math.log(sum / known) + kinds * Math.log(known);
  }

  /** The pattern with the holidays that explain most. */
  static YearlyPattern of(double[] y, Cadence cadence, LocalDate start, int season) {
    YearlyPattern best = null;
    for (Holidays set : Holidays.values()) {
      if (set == Holidays.NONE || cadence == Cadence.DAILY) {
        YearlyPattern one = new YearlyPattern(y, cadence, start, season, set);
        best = best == null || one.criterion < best.criterion ? one : best;
      }
    }
    return best;
  }

  private int waveStart() {
    return 1 + BENDS + (cadence == Cadence.DAILY ? 7 : 0);
  }

  private double[] inputs(int t) {
    LocalDate date = cadence.plus(start, t);
    double[] x = new double[waveStart() + 2 * WAVES + kinds];
    double at = (double) t / known;
    x[0] = at;
    for (int b = 1; b <= BENDS; b++) {
      x[b] = Math.max(0, Math.min(at, 1) - (double) b / (BENDS + 1));
    }
    if (cadence == Cadence.DAILY) {
      x[BENDS + date.getDayOfWeek().getValue()] = 1;
    }
    int i = waveStart();
    for (int k = 1; k <= WAVES; k++) {
      double angle = 2 * Math.PI * k * t / year;
      x[i++] = Math.sin(angle);
      x[i++] = Math.cos(angle);
    }
    if (kinds > 0) {
      mark(x, i, date);
    }
    return x;
  }

  private void mark(double[] x, int from, LocalDate date) {
    List<LocalDate> days = holidays.of(date.getYear());
    for (int k = 0; k < Math.min(days.size(), kinds - 1); k++) {
      if (days.get(k).equals(date)) {
        x[from + k] = 1;
      } else if (days.get(k).plusDays(1).equals(date)) {
        x[from + kinds - 1] = 1;
      }
    }
  }

  /** What the year and the holidays add at a place, which may be after the end. */
  double at(int t) {
    double[] x = inputs(t);
    return rule.share(x, waveStart(), x.length);
  }

  /** A panel without its years, and what its forecasts get back. */
  record Adjusted(Panel panel, List<double[]> back) {

    List<double[]> restore(List<double[]> forecasts) {
      List<double[]> whole = new ArrayList<>();
      for (int s = 0; s < forecasts.size(); s++) {
        double[] f = forecasts.get(s).clone();
        for (int h = 0; h < f.length; h++) {
          f[h] += back.get(s)[h];
        }
        whole.add(f);
      }
      return whole;
    }
  }

  /** Takes a long season out of every series that holds at least two of it. */
  static Adjusted remove(Panel panel, int season, int horizon) {
    List<double[]> rest = new ArrayList<>();
    List<double[]> back = new ArrayList<>();
    for (int s = 0; s < panel.size(); s++) {
      double[] y = panel.y().get(s);
      double[] later = new double[horizon];
      if (season > 0 && y.length >= 2 * season) {
        YearlyPattern pattern = of(y, panel.cadence(), panel.start().get(s), season);
        y = y.clone();
        for (int t = 0; t < y.length; t++) {
          y[t] -= pattern.at(t);
        }
        Arrays.setAll(later, h -> pattern.at(pattern.known + h));
      }
      rest.add(y);
      back.add(later);
    }
    return new Adjusted(new Panel(rest, panel.start(), panel.cadence(), panel.period()), back);
  }
}
