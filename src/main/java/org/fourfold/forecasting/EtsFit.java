package org.fourfold.forecasting;

/**
 * One form of exponential smoothing fitted to one history.
 *
 * <p><b>Problem</b> smoothing weights and first states with the greatest likelihood. <b>Method</b>
 * recursion of Hyndman et al. (2008), tables 2.2 and 2.3, normal errors; first seasonal states from
 * a classical decomposition, all others by {@link SimplexSearch}. <b>Cost</b> some hundred passes
 * over the history. <b>Shapes</b> history {@code [time]}, at least two seasons for a seasonal form.
 */
final class EtsFit {
  private static final double LEAST = 1e-4;
  private static final int CALLS = 350;

  private final EtsForm form;
  private final double[] y;
  private final int period;
  private final double[] firstSeason;
  private final double[] season;
  private double likelihood;
  private double level;
  private double slope;
  private double phi = 1;

  private EtsFit(EtsForm form, double[] y, int period) {
    this.form = form;
    this.y = y;
    this.period = form.seasonal() ? period : 1;
    Seasonality s =
        form.seasonal() ? Seasonality.of(y, period, form.season() == 'M') : Seasonality.none();
    firstSeason = s.index();
    season = new double[this.period];
  }

  static EtsFit of(EtsForm form, double[] y, int period) {
    EtsFit fit = new EtsFit(form, y, period);
    fit.search();
    return fit;
  }

  private void search() {
    int head = Math.min(y.length, Math.max(10, 2 * period));
    double[] rest = new Seasonality(period, form.season() == 'M', firstSeason).remove(y);
    double[] start = new double[head];
    System.arraycopy(rest, 0, start, 0, head);
    double[] line = Numbers.line(start);
    double first = form.trended() ? line[1] - line[0] * head : Numbers.mean(start);
    double spread = Math.max(Numbers.scale(y, 1), 1e-6 * (Math.abs(first) + 1e-6));
    int n = dimension();
    double[] x = new double[n];
    double[] step = new double[n];
    int i = 0;
    x[i] = form.seasonal() ? 0.2 : 0.4;
    step[i++] = 0.25;
    x[i] = first;
    step[i++] = spread;
    if (form.trended()) {
      x[i] = 0.1;
      step[i++] = 0.15;
      x[i] = line[0];
      step[i++] = spread / 5;
    }
    if (form.trend() == 'D') {
      x[i] = 0.95;
      step[i++] = -0.06;
    }
    if (form.seasonal()) {
      x[i] = 0.1;
      step[i] = 0.15;
    }
    double[] best = SimplexSearch.minimise(this::run, x, step, CALLS, 1e-7);
    likelihood = run(best);
  }

  private int dimension() {
    return 2 + (form.trended() ? 2 : 0) + (form.trend() == 'D' ? 1 : 0) + (form.seasonal() ? 1 : 0);
  }

  /** −2 log likelihood, less a constant, of one pass; leaves the last states behind. */
  private double run(double[] x) {
    int i = 0;
    double alpha = x[i++];
    double l = x[i++];
    double share = form.trended() ? x[i++] : 0;
    double b = form.trended() ? x[i++] : 0;
    phi = form.trend() == 'D' ? x[i++] : 1;
    double gammaShare = form.seasonal() ? x[i] : 0;
    if (!inside(alpha, LEAST, 0.9999)
        || form.trended() && !inside(share, LEAST, 0.9999)
        || form.trend() == 'D' && !inside(phi, 0.8, 0.98)
        || form.seasonal() && !inside(gammaShare, LEAST, 0.9999)) {
      return Double.POSITIVE_INFINITY;
    }
    double beta = alpha * share;
    double gamma = (1 - alpha) * gammaShare;
    System.arraycopy(firstSeason, 0, season, 0, period);
    boolean multiplied = form.season() == 'M';
    boolean relative = form.error() == 'M';
    double sum = 0;
    double logs = 0;
    int place = 0;
    for (double value : y) {
      double q = l + phi * b;
      double s = season[place];
      double mean = multiplied ? q * s : q + s;
      if (relative && (mean <= 0 || q <= 0)) {
        return Double.POSITIVE_INFINITY;
      }
      double e = value - mean;
      double r = relative ? e / mean : e;
      sum += r * r;
      logs += relative ? Math.log(mean) : 0;
      double e1 = multiplied ? e / s : e;
      l = q + alpha * e1;
      b = phi * b + beta * e1;
      if (form.seasonal()) {
        season[place] = multiplied ? s + gamma * e / q : s + gamma * e;
        place = place + 1 == period ? 0 : place + 1;
      }
    }
    level = l;
    slope = b;
    return y.length * Math.log(Math.max(sum, 1e-12)) + 2 * logs;
  }

  private static boolean inside(double x, double low, double high) {
    return x >= low && x <= high;
  }

  /** Corrected Akaike criterion: smaller is better; infinite where there are too few values. */
  double criterion() {
    int k = form.parameters(period);
    int n = y.length;
    return n - k - 1 <= 0
        ? Double.POSITIVE_INFINITY
        : likelihood + 2.0 * k + 2.0 * k * (k + 1) / (n - k - 1);
  }

  /** Means of the next steps. */
  double[] forecast(int horizon) {
    double[] f = new double[horizon];
    double damp = 0;
    double power = 1;
    for (int h = 0; h < horizon; h++) {
      power *= phi;
      damp += power;
      double q = level + damp * slope;
      double s = season[(y.length + h) % period];
      f[h] = form.season() == 'M' ? q * s : q + s;
    }
    return f;
  }
}
