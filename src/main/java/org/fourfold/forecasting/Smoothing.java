package org.fourfold.forecasting;

import java.util.ArrayList;
import java.util.List;

/**
 * Exponential smoothing with its form found by itself.
 *
 * <p><b>Method</b> every sensible {@link EtsForm} is fitted; the one with the least corrected
 * Akaike criterion is ETS, the mean of all by their Akaike weights goes into the combination.
 * <b>Source</b> Hyndman and Khandakar (2008), J. Stat. Software 27; Kolassa (2011), Int. J.
 * Forecasting 27.
 *
 * @param best the best form alone
 * @param weighted all forms by weight
 */
record Smoothing(double[] best, double[] weighted) {

  static Smoothing of(double[] y, int period, int horizon) {
    List<EtsFit> fits = fits(y, period);
    if (fits.isEmpty()) {
      double[] f = LocalForecaster.simpleSmoothing(y, period, horizon);
      return new Smoothing(f, f);
    }
    EtsFit best = fits.getFirst();
    for (EtsFit fit : fits) {
      best = fit.criterion() < best.criterion() ? fit : best;
    }
    double[] mean = new double[horizon];
    double total = 0;
    for (EtsFit fit : fits) {
      double weight = Math.exp((best.criterion() - fit.criterion()) / 2);
      total += weight;
      double[] f = fit.forecast(horizon);
      for (int h = 0; h < horizon; h++) {
        mean[h] += weight * f[h];
      }
    }
    for (int h = 0; h < horizon; h++) {
      mean[h] /= total;
    }
    return new Smoothing(best.forecast(horizon), mean);
  }

  private static List<EtsFit> fits(double[] y, int period) {
    List<EtsFit> fits = new ArrayList<>();
    boolean seasonal = period > 1 && y.length > 2 * period;
    for (EtsForm form : EtsForm.sensible(Numbers.min(y) > 0, seasonal)) {
      if (y.length >= form.parameters(form.seasonal() ? period : 1) + 2) {
        EtsFit fit = EtsFit.of(form, y, period);
        if (Double.isFinite(fit.criterion())) {
          fits.add(fit);
        }
      }
    }
    return fits;
  }
}
